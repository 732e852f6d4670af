package ru.tandem.roster;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Understands a heading by its words. */
final class HeadingWords {

  private static final int LONGEST = 200;

  /** An ending for the other gender, stuck to its word. */
  private static final Pattern ENDING = Pattern.compile("(?<=\\p{L})\\(\\p{L}{1,3}\\)");

  private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");

  private final Map<Whose, Phrases> whose = new EnumMap<>(Whose.class);
  private final Map<Whose, Phrases> letters = new EnumMap<>(Whose.class);
  private final Map<What, Phrases> whats = new EnumMap<>(What.class);

  void add(Whose one, List<String> phrases) {
    whose.put(one, new Phrases(phrases));
  }

  void addLetters(Whose one, List<String> phrases) {
    letters.put(one, new Phrases(phrases));
  }

  void add(What one, List<String> phrases) {
    whats.put(one, new Phrases(phrases));
  }

  /** What was made out of some words. */
  private static final class Found {
    private final Set<Whose> whose = EnumSet.noneOf(Whose.class);
    private final Set<What> whats = EnumSet.noneOf(What.class);
    private String number = "";
    private boolean sure = true;
    private boolean over;
  }

  Meaning meaning(String heading) {
    if (heading.isEmpty() || heading.length() > LONGEST) {
      return Meaning.NONE;
    }
    String plain =
        ENDING
            .matcher(Spelling.withoutLookAlikes(heading))
            .replaceAll("")
            .replaceAll("\\+\\d", " ");
    Found main = read(words(BRACKETS.matcher(plain).replaceAll(" ")), false);
    Matcher brackets = BRACKETS.matcher(plain);
    while (brackets.find()) {
      help(main, brackets.group(1));
    }
    if (main.whats.contains(What.LIST) && !main.number.isEmpty()) {
      return Meaning.NONE; // a title that names a class
    }
    return new Meaning(whose(main.whose), main.whats, main.number, main.sure);
  }

  private static List<String> words(String text) {
    String folded = Spelling.folded(text);
    return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
  }

  /** Words in brackets are only asked for what the rest does not say. */
  private void help(Found main, String said) {
    Found brackets = read(words(said), true);
    if (main.number.isEmpty() && said.strip().matches("\\d")) {
      main.number = brackets.number;
    }
    boolean silent = main.whose.stream().allMatch(Whose::isLoose);
    boolean vague = main.whose.contains(Whose.PARENT);
    if (silent && brackets.sure || vague) {
      brackets.whose.stream().filter(one -> silent || one.isGuardian()).forEach(main.whose::add);
    }
    if (main.whats.isEmpty() && brackets.sure) {
      main.whats.addAll(brackets.whats);
      main.whats.remove(What.OTHER);
    }
  }

  private static Whose whose(Set<Whose> found) {
    for (Whose one :
        List.of(Whose.MOTHER, Whose.FATHER, Whose.PARENT, Whose.CHILD, Whose.STAFF, Whose.ASKED)) {
      boolean both = one == Whose.MOTHER && found.contains(Whose.FATHER);
      if (found.contains(one)) {
        return both ? Whose.PARENT : one;
      }
    }
    return Whose.NOBODY;
  }

  private Found read(List<String> words, boolean inBrackets) {
    Found found = new Found();
    for (int i = 0; i < words.size() && !found.over; ) {
      i += Math.max(1, take(found, words.subList(i, words.size()), inBrackets && words.size() < 3));
    }
    return found;
  }

  /** How many words were understood; the longest phrase is the one that is meant. */
  private int take(Found found, List<String> words, boolean letters) {
    if (words.get(0).matches("\\d{1,3}")) {
      found.number = found.number.isEmpty() ? words.get(0) : found.number;
      return 1;
    }
    Phrases.Fit best = Phrases.Fit.NONE;
    Whose ofWhom = null;
    What of = null;
    for (Map.Entry<Whose, Phrases> one : whoseWords(letters)) {
      Phrases.Fit fit = one.getValue().fit(words);
      if (fit.isBetterThan(best)) {
        best = fit;
        ofWhom = one.getKey();
      }
    }
    for (Map.Entry<What, Phrases> one : whats.entrySet()) {
      Phrases.Fit fit = one.getValue().fit(words);
      if (fit.isBetterThan(best)) {
        best = fit;
        ofWhom = null;
        of = one.getKey();
      }
    }
    note(found, ofWhom, of);
    // whose number it is, the last word of the phrase says
    return of == What.PHONE && best.words() > 1 ? best.words() - 1 : best.words();
  }

  private List<Map.Entry<Whose, Phrases>> whoseWords(boolean letters) {
    List<Map.Entry<Whose, Phrases>> all = new ArrayList<>();
    if (letters) {
      all.addAll(this.letters.entrySet());
    }
    all.addAll(whose.entrySet());
    return all;
  }

  private static void note(Found found, Whose whose, What what) {
    if (whose != null) {
      found.whose.add(whose);
    } else if (what == null) {
      found.sure = false;
    } else if (what == What.EXAMPLE) {
      found.over = true;
    } else if (what != What.PASSING) {
      found.whats.add(what);
    }
  }
}
