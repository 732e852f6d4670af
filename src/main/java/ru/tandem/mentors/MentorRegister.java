package ru.tandem.mentors;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.ParticipantRole;
import ru.tandem.enrolment.Participants;
import ru.tandem.enrolment.Step;
import ru.tandem.people.AlreadySettled;
import ru.tandem.people.Language;
import ru.tandem.people.People;
import ru.tandem.programmes.Programme;

/** The mentors of a programme as the school's order approves them. */
@Component
public class MentorRegister {

  private final Participants participants;
  private final RegisterEntries entries;
  private final People people;

  MentorRegister(Participants participants, RegisterEntries entries, People people) {
    this.participants = participants;
    this.entries = entries;
    this.people = people;
  }

  /** Everybody whose application has been approved and whose consent stands, by name. */
  public List<Participant> of(Programme programme) {
    Collator russian = Collator.getInstance(Language.RU.locale());
    List<Participant> named =
        participants
            .findByProgrammeIdAndRoleOrderById(programme.id(), ParticipantRole.MENTOR)
            .stream()
            .filter(mentor -> mentor.isIn())
            .filter(mentor -> mentor.has(Step.APPROVED) && mentor.has(Step.CONSENTED))
            .toList();
    // all of them at once: each is asked for his name
    people.findAllById(named.stream().map(mentor -> mentor.person().value()).toList());
    return named.stream().sorted(Comparator.comparing(this::name, russian)).toList();
  }

  private String name(Participant mentor) {
    return people.get(mentor.person()).name().orElse("");
  }

  /** By which order the mentor has been approved last. */
  public Optional<RegisterEntry> order(Participant mentor) {
    return entries.findById(mentor.id().value());
  }

  private List<RegisterEntry> orders(List<Participant> mentors) {
    return entries.findAllById(mentors.stream().map(mentor -> mentor.id().value()).toList());
  }

  /** The latest order that approved somebody who still stands in the register. */
  public Optional<RegisterEntry> latestOrder(Programme programme) {
    return orders(of(programme)).stream().max(Comparator.comparing(RegisterEntry::day));
  }

  /** Who has come into the register after its order was issued. */
  public List<Participant> notOrdered(Programme programme) {
    List<Participant> all = of(programme);
    Set<Long> ordered =
        orders(all).stream().map(order -> order.mentor().value()).collect(Collectors.toSet());
    return all.stream().filter(mentor -> !ordered.contains(mentor.id().value())).toList();
  }

  /**
   * The register as it stands has been approved; a number or day entered by mistake is put right by
   * entering it anew.
   *
   * @return how many mentors it names
   * @throws AlreadySettled when nobody stands in it
   */
  public int isApproved(Programme programme, String number, LocalDate day) {
    List<Participant> named = of(programme);
    if (named.isEmpty()) {
      throw new AlreadySettled();
    }
    named.forEach(mentor -> entries.save(RegisterEntry.of(mentor.id(), number, day)));
    return named.size();
  }
}
