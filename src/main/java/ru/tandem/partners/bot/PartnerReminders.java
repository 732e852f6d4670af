package ru.tandem.partners.bot;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Screen;
import ru.tandem.conversation.Text;
import ru.tandem.partners.KeepPartners;
import ru.tandem.partners.Partner;
import ru.tandem.programmes.bot.CuratorsHear;
import ru.tandem.programmes.bot.CuratorsRound;
import ru.tandem.schools.School;
import ru.tandem.schools.Schools;
import ru.tandem.timetable.OnRound;

/** The curators of a school hear, in one message, which contracts with partners end. */
@Component
class PartnerReminders extends CuratorsRound {

  private static final String ROUND = "partners.day";
  private static final String EVERY_DAY_AT_TEN = "0 10 10 * * ?";

  private final KeepPartners keep;
  private final PartnerWords words;

  PartnerReminders(Schools schools, CuratorsHear curators, KeepPartners keep, PartnerWords words) {
    super(ROUND, EVERY_DAY_AT_TEN, schools, curators);
    this.keep = keep;
    this.words = words;
  }

  @OnRound(ROUND)
  void remind(String key, Instant now) {
    comes(key, now);
  }

  @Override
  protected Optional<Screen> due(School school, Instant now) {
    List<Partner> ending = keep.ending(school.id());
    return ending.isEmpty()
        ? Optional.empty()
        : Optional.of(
            list(
                ending.stream().map(words::button).toList(),
                Text.of("partners.ends"),
                Text.lines(ending.stream().map(PartnerReminders::line).toList())));
  }

  private static Text line(Partner one) {
    return Text.of("partners.ends.one", one.name(), one.contractUntil().orElseThrow());
  }
}
