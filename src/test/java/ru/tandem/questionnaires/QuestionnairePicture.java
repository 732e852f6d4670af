package ru.tandem.questionnaires;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ru.tandem.config.Words;

/** A questionnaire drawn as a row of phone screens, two beside each other. */
class QuestionnairePicture {

  private static final int CARD = 400;
  private static final int GAP = 16;
  private static final int INNER = CARD - 2 * GAP;
  private static final int LINE = 20;
  private static final int BUTTON = 30;
  private static final int MOST_TAGS = 8;
  private static final List<String> DAYS = List.of("Пн", "Вт", "Ср", "Чт", "Пт", "Сб", "Вс");

  /** A piece of a card: how high it is, and how it is drawn at a place. */
  private record Piece(int height, Function<int[], String> drawn) {}

  private final Questionnaire questionnaire;
  private final boolean informal;

  /**
   * @param informal as pupils under 18 see it
   */
  QuestionnairePicture(Questionnaire questionnaire, boolean informal) {
    this.questionnaire = questionnaire;
    this.informal = informal;
  }

  String svg() {
    List<List<Piece>> cards = new ArrayList<>();
    cards.add(opening());
    questionnaire.items().forEach(item -> cards.add(card(item)));
    StringBuilder body = new StringBuilder();
    int y = GAP;
    for (int i = 0; i < cards.size(); i += 2) {
      List<List<Piece>> row = cards.subList(i, Math.min(i + 2, cards.size()));
      int height = row.stream().mapToInt(QuestionnairePicture::height).max().orElse(0);
      for (int column = 0; column < row.size(); column++) {
        body.append(drawn(row.get(column), GAP + column * (CARD + GAP), y, height));
      }
      y += height + GAP;
    }
    int width = 2 * CARD + 3 * GAP;
    return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" \
        font-family="Segoe UI, Roboto, Arial, sans-serif" font-size="15">
        <rect width="100%%" height="100%%" fill="#d7e3ec"/>
        %s</svg>
        """
        .formatted(width, y, width, y, body);
  }

  private static int height(List<Piece> card) {
    return card.stream().mapToInt(Piece::height).sum() + 2 * GAP;
  }

  private static String drawn(List<Piece> card, int x, int y, int height) {
    StringBuilder svg = new StringBuilder(rect(x, y, CARD, height, "#ffffff", 14));
    int top = y + GAP;
    for (Piece piece : card) {
      svg.append(piece.drawn().apply(new int[] {x + GAP, top}));
      top += piece.height();
    }
    return svg.toString();
  }

  private List<Piece> opening() {
    List<Piece> pieces = new ArrayList<>(text(words(questionnaire.title()), "bold", "#16212b"));
    pieces.add(space(8));
    pieces.addAll(text(words(questionnaire.intro()), "", "#16212b"));
    if (questionnaire.review()) {
      pieces.add(space(8));
      pieces.addAll(
          text("В конце — все ответы на одной странице, их можно изменить.", "", "#6b7c88"));
    }
    return pieces;
  }

  private List<Piece> card(Item item) {
    int number = questionnaire.items().indexOf(item) + 1;
    List<Piece> pieces = new ArrayList<>();
    pieces.addAll(
        text(number + " из " + questionnaire.items().size() + notes(item), "", "#6b7c88"));
    pieces.addAll(text(words(item.question()), "bold", "#16212b"));
    item.hint().ifPresent(hint -> pieces.addAll(text(words(hint), "italic", "#6b7c88")));
    pieces.add(space(8));
    pieces.addAll(answers(item));
    if (item.optional()) {
      pieces.addAll(buttons(List.of("Пропустить"), 1));
    }
    return pieces;
  }

  private String notes(Item item) {
    return Stream.of(
            item.when().map(this::condition).orElse(""),
            item.hidden() ? "видит только куратор" : "",
            item.alertAtMost().isPresent()
                ? "ответ до " + item.alertAtMost().getAsInt() + " сразу виден куратору"
                : "")
        .filter(note -> !note.isEmpty())
        .map(note -> " · " + note)
        .collect(Collectors.joining());
  }

  private String condition(Condition condition) {
    Item asked = questionnaire.item(condition.key()).orElseThrow();
    String answers =
        condition.codes().stream()
            .map(code -> asked.option(code).map(one -> words(one.label())).orElse(code))
            .map(answer -> answer.equals("yes") ? "Да" : answer)
            .collect(Collectors.joining(", "));
    return "если на вопрос " + (questionnaire.items().indexOf(asked) + 1) + " ответ: " + answers;
  }

  private List<Piece> answers(Item item) {
    return switch (item.kind()) {
      case CHOICE -> buttons(labels(item), 0);
      case SEVERAL -> more(buttons(labels(item), 0), "до " + item.most());
      case TAGS -> tags(item);
      case SCALE -> buttons(IntStream.rangeClosed(1, 10).mapToObj(n -> "" + n).toList(), 5);
      case YESNO -> buttons(List.of("Да", "Нет"), 2);
      case FREQUENCY -> buttons(List.of("Очень часто", "Часто", "Редко", "1–2 раза", "Никогда"), 3);
      case WEEK -> week();
      case PEOPLE ->
          more(buttons(List.of("✓ Участник", "Участник", "Участник"), 1), "до " + item.most());
      case RANKING ->
          more(buttons(List.of("1. Участник", "2. Участник", "Участник"), 1), "до " + item.most());
      case FILE -> field("📎 файл или фото, до " + item.most());
      case NUMBER -> field("число от " + item.least() + " до " + item.most());
      case DATE -> field("дата: 14.03.2012");
      case TEXT, LINE -> field("ответ своими словами");
    };
  }

  private List<Piece> tags(Item item) {
    List<String> labels = labels(item);
    List<Piece> pieces =
        new ArrayList<>(buttons(labels.subList(0, Math.min(MOST_TAGS, labels.size())), 0));
    int left = labels.size() - MOST_TAGS;
    String rest = left > 0 ? "ещё " + left + ", " : "";
    return more(pieces, rest + "можно искать и добавить своё; до " + item.most());
  }

  private List<Piece> week() {
    return DAYS.stream()
        .flatMap(
            day -> buttons(List.of(day + " до 15", day + " 15–18", day + " 18–21"), 3).stream())
        .toList();
  }

  private static List<Piece> more(List<Piece> pieces, String note) {
    List<Piece> all = new ArrayList<>(pieces);
    all.addAll(text(note, "italic", "#6b7c88"));
    return all;
  }

  private List<String> labels(Item item) {
    return item.options().stream().map(option -> words(option.label())).toList();
  }

  private String words(Words words) {
    return (informal ? words.ty() : words.ru()).replaceAll("</?[bi]>", "");
  }

  /**
   * @param perRow 0 for as many as fit
   */
  private static List<Piece> buttons(List<String> labels, int perRow) {
    int longest = labels.stream().mapToInt(String::length).max().orElse(1);
    int columns = perRow > 0 ? perRow : Math.max(1, Math.min(3, 38 / (longest + 3)));
    List<Piece> rows = new ArrayList<>();
    for (int from = 0; from < labels.size(); from += columns) {
      List<String> row = labels.subList(from, Math.min(from + columns, labels.size()));
      rows.add(new Piece(BUTTON + 4, at -> row(row, at)));
    }
    return rows;
  }

  private static String row(List<String> labels, int[] at) {
    int width = (INNER - 4 * (labels.size() - 1)) / labels.size();
    StringBuilder svg = new StringBuilder();
    for (int i = 0; i < labels.size(); i++) {
      int x = at[0] + i * (width + 4);
      svg.append(rect(x, at[1], width, BUTTON, "#e8f1f8", 8));
      svg.append(
          "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\" fill=\"#1f6fa8\" font-size=\"14\">%s</text>%n"
              .formatted(x + width / 2, at[1] + LINE, escaped(labels.get(i))));
    }
    return svg.toString();
  }

  private static List<Piece> field(String words) {
    return List.of(
        new Piece(
            BUTTON + 8,
            at ->
                rect(at[0], at[1], INNER, BUTTON, "#f4f6f8", 15)
                    + line(words, at[0] + 12, at[1] + LINE, "italic", "#6b7c88")));
  }

  private static Piece space(int height) {
    return new Piece(height, at -> "");
  }

  private static List<Piece> text(String words, String style, String colour) {
    List<Piece> lines = new ArrayList<>();
    for (String line : wrapped(words, style.equals("bold") ? 41 : 45)) {
      lines.add(new Piece(LINE, at -> line(line, at[0], at[1] + 15, style, colour)));
    }
    return lines;
  }

  private static List<String> wrapped(String words, int longest) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.split("\\s+")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > longest) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static String line(String words, int x, int y, String style, String colour) {
    String look =
        switch (style) {
          case "bold" -> " font-weight=\"bold\"";
          case "italic" -> " font-style=\"italic\" font-size=\"14\"";
          default -> "";
        };
    return "<text x=\"%d\" y=\"%d\" fill=\"%s\"%s>%s</text>%n"
        .formatted(x, y, colour, look, escaped(words));
  }

  private static String rect(int x, int y, int width, int height, String fill, int round) {
    return "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"%d\" fill=\"%s\"/>%n"
        .formatted(x, y, width, height, round, fill);
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;");
  }
}
