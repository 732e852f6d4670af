package ru.tandem.conversation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import ru.tandem.config.Problems;
import ru.tandem.people.Language;

/**
 * All that the bot can say, in its languages: one file of messages for each module and language. A
 * key that ends in {@code .ty} is preferred where the reader is spoken to informally.
 */
@Component
public class Texts {

  private static final String MOMENT = "EEE, d MMMM, HH:mm";

  private static final Logger log = LoggerFactory.getLogger(Texts.class);
  private static final String INFORMAL = ".ty";
  private static final char OUTER = '\u00ab';
  private static final char OUTER_ENGLISH = '\u201c';

  /** Nothing but words and places of one digit. */
  private static final Pattern PLAIN = Pattern.compile("(?:[^'{}]|\\{\\d})*+");

  private final Map<Language, Map<String, String>> messages = new EnumMap<>(Language.class);
  private final Map<String, Boolean> plain = new ConcurrentHashMap<>();
  private final Supplier<Set<String>> messageWords = SingletonSupplier.of(this::allWords);

  Texts() throws IOException {
    for (Language language : Language.values()) {
      messages.put(language, load(language));
    }
    Problems problems = new Problems();
    check(Language.RU, Language.EN, problems);
    check(Language.EN, Language.RU, problems);
    problems.refuse();
  }

  private void check(Language ours, Language theirs, Problems problems) {
    MessagePlaces.check(
        messages.get(ours),
        messages.get(theirs),
        (key, reason) -> MessageLine.of(key, ours).told(reason, problems));
  }

  static Resource[] files(Language language) throws IOException {
    String files = "classpath*:messages/*_" + language.name().toLowerCase(Locale.ROOT);
    return new PathMatchingResourcePatternResolver().getResources(files + ".properties");
  }

  private static Map<String, String> load(Language language) throws IOException {
    Map<String, String> all = new HashMap<>();
    for (Resource file : files(language)) {
      Properties some = new Properties();
      try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
        some.load(reader);
      }
      some.forEach((key, words) -> all.put((String) key, (String) words));
    }
    return Map.copyOf(all);
  }

  /** The messages of a language by key. */
  public Map<String, String> in(Language language) {
    return messages.get(language);
  }

  /**
   * Whether that is said, in whichever language.
   *
   * @param phrases the message that lists them
   */
  boolean isSaid(String phrases, String words) {
    return messages.values().stream().anyMatch(all -> Overheard.isOneOf(all.get(phrases), words));
  }

  /** Whether some message has just these words, in whichever language. */
  boolean isMessage(String words) {
    return messageWords.get().contains(Spoken.folded(words));
  }

  private Set<String> allWords() {
    return messages.values().stream()
        .flatMap(all -> all.values().stream())
        .map(Spoken::folded)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** With markup; whatever comes from people is escaped. */
  public String html(Text text, Voice voice) {
    return render(text, voice, true);
  }

  /** Without markup, for keys, toasts and files. */
  public String plain(Text text, Voice voice) {
    return render(text, voice, false);
  }

  private String render(Text text, Voice voice, boolean html) {
    if (text instanceof Text.Words own) {
      return html ? escaped(own.words()) : own.words();
    }
    if (text instanceof Text.Translated fromConfig) {
      return fromConfig.in(voice);
    }
    if (text instanceof Text.Joined joined) {
      return joined.parts().stream()
          .map(part -> render(part, voice, html))
          .filter(part -> !part.isEmpty())
          .collect(Collectors.joining(joined.separator()));
    }
    if (text instanceof Text.Evidence evidence) {
      return render(evidence.text(), voice, html);
    }
    if (text instanceof Text.Outward outward) {
      return render(outward.text(), outward.voice(), html);
    }
    if (text instanceof Text.Counted counted) {
      String key = counted.key() + form(counted.count(), voice.language());
      return message(new Text.Keyed(key, List.of(counted.count())), voice, html);
    }
    return message((Text.Keyed) text, voice, html);
  }

  /** The grammar of Russian: 1, 21, 31 is one; 2 to 4, 22 to 24 few; the others many. */
  private static String form(long count, Language language) {
    long last = count % 10;
    boolean teen = language == Language.RU && count % 100 / 10 == 1;
    if (language == Language.RU ? last == 1 && !teen : count == 1) {
      return ".one";
    }
    return language == Language.RU && last >= 2 && last <= 4 && !teen ? ".few" : "";
  }

  private String message(Text.Keyed keyed, Voice voice, boolean html) {
    String pattern = pattern(keyed.key(), voice);
    if (keyed.arguments().isEmpty() && pattern.indexOf('\'') < 0) {
      return pattern;
    }
    Object[] words = new Object[keyed.arguments().size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = worded(keyed.arguments().get(i), voice, html);
    }
    return plain.computeIfAbsent(pattern, any -> PLAIN.matcher(any).matches())
        ? filled(pattern, words)
        : new MessageFormat(pattern, voice.language().locale()).format(within(pattern, words));
  }

  private static Object[] within(String pattern, Object[] words) {
    for (int i = 0; i < words.length; i++) {
      int place = pattern.indexOf("{" + i + "}");
      if (place > 0) {
        words[i] = within(pattern.charAt(place - 1), words[i]);
      }
    }
    return words;
  }

  /** Quotation marks within quotation marks are the inner ones. */
  private static Object within(char before, Object words) {
    if (before == OUTER && words instanceof String said) {
      return said.replace(OUTER, '\u201e').replace('\u00bb', '\u201c');
    }
    if (before == OUTER_ENGLISH && words instanceof String said) {
      return said.replace(OUTER_ENGLISH, '\u2018').replace('\u201d', '\u2019');
    }
    return words;
  }

  /** What MessageFormat does with bare places, without parsing the message anew each time. */
  private static String filled(String pattern, Object[] words) {
    StringBuilder filled = new StringBuilder(pattern.length() + 64);
    int done = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', done)) {
      int place = pattern.charAt(open + 1) - '0';
      filled.append(pattern, done, open);
      if (place < words.length) {
        filled.append(open > 0 ? within(pattern.charAt(open - 1), words[place]) : words[place]);
      } else {
        filled.append(pattern, open, open + 3);
      }
      done = open + 3;
      if (asks(filled) && pattern.startsWith(":", done)) {
        filled.append(" —");
        done++;
      }
    }
    return filled.append(pattern, done, pattern.length()).toString();
  }

  /** What ends with a mark of its own is followed by no colon. */
  private static boolean asks(StringBuilder words) {
    return !words.isEmpty() && "?!".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  private String pattern(String key, Voice voice) {
    Map<String, String> known = messages.get(voice.language());
    String pattern = voice.informal() ? known.get(key + INFORMAL) : null;
    if (pattern == null) {
      pattern = known.get(key);
    }
    if (pattern == null) {
      log.error("No message {} in {}", key, voice.language());
      return key;
    }
    return pattern;
  }

  private Object worded(Object argument, Voice voice, boolean html) {
    Locale locale = voice.language().locale();
    if (argument instanceof Text text) {
      return render(text, voice, html);
    } else if (argument instanceof LocalDate date) {
      return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(date);
    } else if (argument instanceof YearMonth month) {
      return DateTimeFormatter.ofPattern("LLLL yyyy", locale).format(month);
    } else if (argument instanceof LocalTime time) {
      return DateTimeFormatter.ofPattern("HH:mm", locale).format(time);
    } else if (argument instanceof ZonedDateTime then) {
      return DateTimeFormatter.ofPattern(MOMENT, locale).format(then);
    } else if (argument instanceof Instant instant) {
      return DateTimeFormatter.ofPattern(MOMENT, locale).withZone(voice.zone()).format(instant);
    } else if (argument instanceof Integer || argument instanceof Long) {
      return argument;
    }
    return html ? escaped(argument.toString()) : argument.toString();
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
