package dev.servescope.storage.json;

import dev.servescope.scenario.load.Clients;
import dev.servescope.scenario.load.Clients.Retries;

/** How clients behave, in the file; what is left out is as in {@link Clients#PATIENT}. */
final class ClientsJson {
  private static final Codec<Retries> RETRIES =
      Shape.of(
          Retries.NEVER,
          at ->
              new Retries(
                  at.always("most", Retries::most, Values.WHOLE),
                  at.always("backOff", Retries::backOff, Values.DURATION),
                  at.always("factor", Retries::factor, Values.NUMBER),
                  at.always("jitter", Retries::jitter, Values.NUMBER)));

  static final Codec<Clients> CODEC =
      Shape.of(
          Clients.PATIENT,
          at ->
              new Clients(
                  at.optional("timeOut", Clients::timeOut, Values.DURATION),
                  at.optional("impatient", Clients::impatient, Values.NUMBER),
                  at.optional("patience", Clients::patience, Values.DURATION),
                  at.optional("cancels", Clients::cancels, Values.FLAG),
                  at.optional("retries", Clients::retries, RETRIES),
                  at.optional("hedging", Clients::hedging, Values.DURATION)));

  private ClientsJson() {}
}
