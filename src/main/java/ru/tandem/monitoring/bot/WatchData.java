package ru.tandem.monitoring.bot;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.tandem.config.Words;
import ru.tandem.conversation.Text;
import ru.tandem.documents.IssuedPaper;
import ru.tandem.documents.IssuedPapers;
import ru.tandem.documents.PaperKind;
import ru.tandem.documents.PaperKinds;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Participants;
import ru.tandem.monitoring.RiskEpisode;
import ru.tandem.monitoring.RiskEpisodes;
import ru.tandem.monitoring.season.Nominee;
import ru.tandem.monitoring.season.Nominees;
import ru.tandem.people.DataAsked;
import ru.tandem.people.DataPlace;
import ru.tandem.people.DataSheet;
import ru.tandem.people.Language;
import ru.tandem.programmes.Programmes;

/** Tells a person of the papers made out to him, of honours, and of when his pair needed a look. */
@Component
class WatchData {

  private final Participants participants;
  private final Programmes programmes;
  private final IssuedPapers issued;
  private final PaperKinds kinds;
  private final Nominees nominees;
  private final RiskEpisodes episodes;

  WatchData(
      Participants participants,
      Programmes programmes,
      IssuedPapers issued,
      PaperKinds kinds,
      Nominees nominees,
      RiskEpisodes episodes) {
    this.participants = participants;
    this.programmes = programmes;
    this.issued = issued;
    this.kinds = kinds;
    this.nominees = nominees;
    this.episodes = episodes;
  }

  @EventListener
  @Order(DataPlace.WATCH)
  void write(DataAsked asked) {
    DataSheet sheet = asked.sheet();
    sheet.section("monitoring.mydata");
    for (Participant part : participants.findByPersonIdOrderById(asked.person())) {
      papers(part, sheet);
      for (Nominee one : nominees.findByParticipantId(part.id())) {
        sheet.line(
            "monitoring.mydata.nominee",
            Text.of("monitoring.mydata.nominee." + one.nomination()),
            programmes.get(one.programme()).title());
      }
    }
    episodes.findByPersonIdOrderById(asked.person()).forEach(one -> episode(one, sheet));
  }

  private void papers(Participant part, DataSheet sheet) {
    for (IssuedPaper paper : issued.findByProgrammeIdOrderById(part.programme())) {
      kinds.all().stream()
          .filter(kind -> kind.code().equals(paper.code()))
          .filter(kind -> kind.of() == PaperKind.Of.MENTOR || kind.of() == PaperKind.Of.MENTEE)
          .filter(kind -> paper.subject() == part.id().value())
          .forEach(kind -> paper(kind, paper, sheet));
    }
  }

  private static void paper(PaperKind kind, IssuedPaper paper, DataSheet sheet) {
    Words words = kind.title();
    Text title = Text.translated(Map.of(Language.RU, words.ru(), Language.EN, words.en()));
    if (paper.number().isPresent() && paper.checkCode().isPresent()) {
      sheet.line(
          "monitoring.mydata.certificate", title, paper.number().get(), paper.checkCode().get());
    } else {
      sheet.line("monitoring.mydata.paper", title);
    }
  }

  private static void episode(RiskEpisode one, DataSheet sheet) {
    Text what = Text.of("monitoring.risk.name." + one.risk());
    if (one.until().isPresent()) {
      sheet.line("monitoring.mydata.risk", one.since(), one.until().get(), what);
    } else {
      sheet.line("monitoring.mydata.risk.now", one.since(), what);
    }
  }
}
