package dev.servescope.storage.pdf;

import java.nio.charset.StandardCharsets;

/**
 * A file inside a PDF, which readers show in their list of attachments (ISO 32000-1, 7.11.4, and
 * for what it is to the page ISO 32000-2, 14.13).
 *
 * @param name what it is called, in ASCII without parentheses
 * @param type its MIME type, in ASCII without a sign but one slash, points and hyphens
 * @param description what it is, for people
 * @param text what it holds
 */
public record PdfAttachment(String name, String type, String description, String text) {
  /** Adds the file as the source of what is drawn, and says how the catalog refers to it. */
  String addTo(PdfObjects objects) {
    var content = text.getBytes(StandardCharsets.UTF_8);
    var file =
        objects.addStream(
            ("/Type /EmbeddedFile /Subtype " + subtype())
                + (" /Params <</Size " + content.length + ">>"),
            content);
    var named =
        objects.add(
            ("<</Type /Filespec /F (" + name + ") /UF " + PdfObjects.text(name))
                + (" /Desc " + PdfObjects.text(description) + " /AFRelationship /Source")
                + (" /EF <</F " + file + ">>>>"));
    return (" /Names <</EmbeddedFiles <</Names [(" + name + ") " + named + "]>>>>")
        + (" /AF [" + named + "]");
  }

  /** The type as PDF names it, in which a slash would begin another name. */
  public String subtype() {
    return "/" + type.replace("/", "#2F");
  }
}
