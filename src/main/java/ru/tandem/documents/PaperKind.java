package ru.tandem.documents;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import ru.tandem.config.Words;
import ru.tandem.programmes.MentoringForm;

/**
 * A kind of paper that a programme owes, as {@code config/documents/_papers.yaml} has it.
 *
 * @param code the template's file, or what draws it, is called by it
 * @param stage in which of the seven stages it is due
 * @param of of what there is one
 * @param readers who may have it
 * @param numbered the school gives it a number and a date
 * @param counted each that is made gets the next number of its programme, and a code
 * @param met only whoever has held a meeting has one
 * @param bears the code of the order whose number and date it bears, where it has none of its own
 * @param approved the head of the school says yes to it
 * @param signed it is marked as signed for each of whom there is one
 * @param staff only mentors whom the school employs have one
 * @param facts what its template may use beside what all may
 * @param adults what it is called where no pupil takes part, if otherwise
 */
public record PaperKind(
    String code,
    int stage,
    Format format,
    Of of,
    Set<Reader> readers,
    boolean numbered,
    boolean counted,
    boolean met,
    Optional<String> bears,
    boolean approved,
    boolean signed,
    boolean staff,
    List<String> facts,
    Words title,
    Optional<Words> adults,
    Words about) {

  /** How it is made. */
  public enum Format {
    /** From a Word template. */
    DOCX,
    XLSX,
    PDF,
    /** Several files in one. */
    ZIP,
    /** At a desk of its own, where more is to be decided. */
    DESK
  }

  /** Of what there is one. */
  public enum Of {
    PROGRAMME,
    PAIR,
    MENTOR,
    MENTEE,
    /** An organisation that has given mentors. */
    PARTNER;

    public boolean isOfMany() {
      return this != PROGRAMME;
    }
  }

  /** Who may have it. */
  public enum Reader {
    CURATOR,
    HEAD
  }

  /** There is such a paper in a programme of that form. */
  public boolean fits(MentoringForm form) {
    return !staff || form.employsMentors();
  }

  /** What it is called in a programme of that form. */
  public Words title(MentoringForm form) {
    boolean pupils = form.pupilsAreMentored() || form.pupilsMentor();
    return pupils ? title : adults.orElse(title);
  }

  /** The ending of its file. */
  public String ending() {
    return format.name().toLowerCase(Locale.ROOT);
  }
}
