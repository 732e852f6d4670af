package ru.tandem.people;

import java.util.Locale;

/** The languages of the chat. */
public enum Language {
  RU,
  EN;

  private final Locale locale = Locale.forLanguageTag(name().toLowerCase(Locale.ROOT));

  /** Russian for the languages of Russia's neighbours and for none at all, English otherwise. */
  public static Language spokenBy(String languageCode) {
    if (languageCode == null || languageCode.isBlank()) {
      return RU;
    }
    String code = languageCode.toLowerCase(Locale.ROOT).split("-")[0];
    return switch (code) {
      case "ru", "uk", "be", "kk", "ky", "uz", "tg", "tt", "ba", "cv", "hy", "az" -> RU;
      default -> EN;
    };
  }

  public Locale locale() {
    return locale;
  }
}
