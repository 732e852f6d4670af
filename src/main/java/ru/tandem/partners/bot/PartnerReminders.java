package ru.tandem.partners.bot;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Button;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.delivery.Urgency;
import ru.tandem.partners.KeepPartners;
import ru.tandem.partners.Partner;
import ru.tandem.programmes.bot.CuratorsHear;
import ru.tandem.schools.School;
import ru.tandem.schools.SchoolRound;
import ru.tandem.schools.Schools;
import ru.tandem.timetable.OnRound;

/** The curators of a school hear, in one message, which contracts with partners end. */
@Component
class PartnerReminders implements SchoolRound {

  private static final String ROUND = "partners.day";
  private static final String EVERY_DAY_AT_TEN = "0 10 10 * * ?";

  private final Schools schools;
  private final KeepPartners keep;
  private final PartnerWords words;
  private final CuratorsHear curators;

  PartnerReminders(Schools schools, KeepPartners keep, PartnerWords words, CuratorsHear curators) {
    this.schools = schools;
    this.keep = keep;
    this.words = words;
    this.curators = curators;
  }

  @Override
  public String round() {
    return ROUND;
  }

  @Override
  public String hours(School school) {
    return EVERY_DAY_AT_TEN;
  }

  @OnRound(ROUND)
  void remind(String key, Instant now) {
    schools.findById(Long.parseLong(key)).ifPresent(this::remind);
  }

  private void remind(School school) {
    List<Partner> ending = keep.ending(school.id());
    if (ending.isEmpty()) {
      return;
    }
    List<Text> lines =
        ending.stream()
            .map(one -> Text.of("partners.ends.one", one.name(), one.contractUntil().orElseThrow()))
            .toList();
    Screen screen =
        Screen.of(Text.paragraphs(Text.of("partners.ends"), Text.lines(lines)))
            .grid(ending.stream().map(words::button).map(Button::below).toList(), 1)
            .with(Button.home().below());
    curators.tell(school.id(), screen, Urgency.REMINDER);
  }
}
