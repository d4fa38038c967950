package dev.servescope.ui.gallery;

import dev.servescope.run.gallery.Case;

/**
 * A case that is open, with the scenario of it that is looked at.
 *
 * @param its the case
 * @param member one of its scenarios
 */
record OpenCase(Case its, Case.Member member) {}
