package ru.tandem.consents.bot;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.consents.ConfirmGuardian.Claim;
import ru.tandem.consents.Consents;
import ru.tandem.conversation.Text;
import ru.tandem.enrolment.GuardianPhones;
import ru.tandem.enrolment.GuardianPhones.Listed;
import ru.tandem.enrolment.Participant;
import ru.tandem.people.Guardianship;
import ru.tandem.people.People;

/** What somebody has told of himself, beside what the school's list says. */
@Component
class ClaimWords {

  private final Consents consents;
  private final GuardianPhones listed;
  private final RefusalCards refusals;
  private final People people;

  ClaimWords(Consents consents, GuardianPhones listed, RefusalCards refusals, People people) {
    this.consents = consents;
    this.listed = listed;
    this.refusals = refusals;
    this.people = people;
  }

  Text words(Claim claim, String programme) {
    Guardianship known = claim.guardianship();
    List<Text> paragraphs = new ArrayList<>();
    paragraphs.add(
        Text.of(
            "consents.claim",
            DocumentPages.name(people.get(claim.child().person())),
            programme,
            DocumentPages.nameOr(people.get(known.guardian()), "consents.untold"),
            known.relation().isBlank()
                ? Text.of("consents.untold")
                : Text.of("consents.relation." + known.relation()),
            phone(known)));
    paragraphs.add(list(claim.child(), known));
    paragraphs.addAll(refusals.lines(claim.child()));
    paragraphs.add(
        Text.of(consents.isComplete(known) ? "consents.claim.how" : "consents.claim.incomplete"));
    return Text.paragraphs(paragraphs.toArray(Text[]::new));
  }

  private Text phone(Guardianship known) {
    if (!known.phone().isBlank()) {
      return Text.words(known.phone());
    }
    return Text.of(known.isComplete() ? "consents.nophone" : "consents.untold");
  }

  private Text list(Participant child, Guardianship known) {
    return listed
        .listed(child)
        .map(entry -> Text.lines(line(entry), Text.of(compared(child, known, entry))))
        .orElseGet(() -> Text.of("consents.claim.unlisted"));
  }

  private static Text line(Listed entry) {
    Text names =
        entry.names().isBlank() ? Text.of("consents.claim.noname") : Text.words(entry.names());
    Text phones =
        entry.phones().isEmpty()
            ? Text.of("consents.claim.nophones")
            : Text.words(String.join(", ", entry.phones()));
    return Text.of("consents.claim.listed", names, phones);
  }

  private String compared(Participant child, Guardianship known, Listed entry) {
    if (known.phone().isBlank() || entry.phones().isEmpty()) {
      return "consents.claim.nothing";
    }
    return listed.include(child, known.phone()) ? "consents.claim.same" : "consents.claim.other";
  }
}
