package ru.tandem.config;

import java.util.Locale;

/**
 * One text in both languages of the chat.
 *
 * @param ty the Russian for a pupil under 18, who is spoken to with «ты»
 */
public record Words(String ru, String ty, String en) {

  public Words(String ru, String en) {
    this(ru, ru, en);
  }

  public String in(Locale language) {
    return language.getLanguage().equals("ru") ? ru : en;
  }
}
