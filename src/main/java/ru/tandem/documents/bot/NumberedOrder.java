package ru.tandem.documents.bot;

import java.time.LocalDate;
import java.util.List;
import ru.tandem.conversation.Answers;
import ru.tandem.conversation.Form;
import ru.tandem.conversation.Kinds;

/**
 * The number and the date of an order that has been signed, asked for and looked through.
 *
 * <pre>
 *   Какой номер у приказа?     45-о от 10.10.26
 *   От какого числа?           (только если его ещё нет)
 * </pre>
 */
public record NumberedOrder(String number, LocalDate day) {

  private static final String NUMBER = "number";
  private static final String DAY = "day";
  private static final int LONGEST_NUMBER = 40;

  /** Adds the two questions and the review. */
  public static Form asked(Form form, LocalDate today) {
    LocalDate earliest = today.minusYears(1);
    LocalDate latest = today.plusMonths(1);
    return form.ask(NUMBER, Kinds.documentNumber(LONGEST_NUMBER, earliest, latest, today))
        .ask(
            DAY,
            Kinds.suggesting(
                Kinds.date(earliest, latest, today),
                List.of(today.toString(), today.minusDays(1).toString())))
        .when(answers -> answers.documentDay(NUMBER).isEmpty())
        .review();
  }

  public static NumberedOrder of(Answers answers) {
    return new NumberedOrder(
        answers.documentNumber(NUMBER),
        answers.documentDay(NUMBER).orElseGet(() -> answers.date(DAY)));
  }
}
