package ru.tandem.people;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The hours of Russia, each under the name of a town that goes by it. */
public enum RussianZone {
  KALININGRAD("Europe/Kaliningrad"),
  MOSCOW("Europe/Moscow"),
  SAMARA("Europe/Samara"),
  YEKATERINBURG("Asia/Yekaterinburg"),
  OMSK("Asia/Omsk"),
  NOVOSIBIRSK("Asia/Novosibirsk"),
  IRKUTSK("Asia/Irkutsk"),
  YAKUTSK("Asia/Yakutsk"),
  VLADIVOSTOK("Asia/Vladivostok"),
  MAGADAN("Asia/Magadan"),
  KAMCHATKA("Asia/Kamchatka");

  private final ZoneId zone;

  RussianZone(String id) {
    this.zone = ZoneId.of(id);
  }

  public ZoneId zone() {
    return zone;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one that goes like this clock; empty for a clock of elsewhere. */
  public static Optional<RussianZone> of(ZoneId zone) {
    return Arrays.stream(values()).filter(known -> known.zone.equals(zone)).findFirst();
  }

  public static RussianZone coded(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
