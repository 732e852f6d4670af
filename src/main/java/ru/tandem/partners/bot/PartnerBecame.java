package ru.tandem.partners.bot;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Became;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.partners.Partners;
import ru.tandem.people.Person;
import ru.tandem.schools.Staffs;

/** An old button of a card shows the card as it stands now. */
@Component
class PartnerBecame implements Became {

  private static final Set<String> OF_A_CARD =
      Set.of(
          "partners.end",
          "partners.ended",
          "partners.goon",
          "partners.invite",
          "partners.dismiss",
          "partners.mentors",
          PartnerForms.CHANGE);

  private final Partners partners;
  private final Staffs staffs;
  private final PartnerCards cards;

  PartnerBecame(Partners partners, Staffs staffs, PartnerCards cards) {
    this.partners = partners;
    this.staffs = staffs;
    this.cards = cards;
  }

  @Override
  public Optional<Screen> of(Person presser, String action, List<String> arguments) {
    return OF_A_CARD.contains(action)
        ? partners
            .findById(Became.number(arguments))
            .filter(one -> staffs.isCurator(presser.id(), one.school()))
            .map(one -> cards.card(presser, one, Text.empty()))
        : Optional.empty();
  }
}
