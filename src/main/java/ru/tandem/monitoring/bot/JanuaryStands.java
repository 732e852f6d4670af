package ru.tandem.monitoring.bot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Text;
import ru.tandem.documents.PaperKind;
import ru.tandem.documents.bot.PaperElsewhere;
import ru.tandem.monitoring.HandSheet;
import ru.tandem.monitoring.HandedSheet;
import ru.tandem.programmes.Programme;
import ru.tandem.schools.Schools;

/** Among all papers, too, the sheet of 20 January is told to lie before the head, or approved. */
@Component
class JanuaryStands implements PaperElsewhere {

  private final HandSheet hand;
  private final Schools schools;

  JanuaryStands(HandSheet hand, Schools schools) {
    this.hand = hand;
    this.schools = schools;
  }

  @Override
  public Optional<Standing> of(Programme programme, PaperKind kind) {
    return kind.code().equals(JanuaryDesk.SHEET)
        ? hand.of(programme.id()).map(sheet -> standing(programme, sheet))
        : Optional.empty();
  }

  private Standing standing(Programme programme, HandedSheet sheet) {
    boolean now =
        sheet.isApproved()
            && sheet.counted().stream().allMatch(then -> then == hand.counted(programme));
    Instant at = sheet.decidedAt().orElse(sheet.handedAt());
    LocalDate day = LocalDate.ofInstant(at, schools.get(programme.school()).zone());
    return new Standing(Text.of("monitoring.january.stands." + words(sheet, now), day), now);
  }

  private static String words(HandedSheet sheet, boolean now) {
    if (sheet.waits()) {
      return "waits";
    } else if (!sheet.isApproved()) {
      return "back";
    }
    return now ? "yes" : "old";
  }
}
