package ru.tandem.mentors.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Text;
import ru.tandem.documents.Document;
import ru.tandem.documents.Paper;
import ru.tandem.documents.bot.ProgrammePapers;
import ru.tandem.enrolment.Invitations;
import ru.tandem.enrolment.Participant;
import ru.tandem.enrolment.Places;
import ru.tandem.mentors.FindMentors;
import ru.tandem.mentors.MentorRegister;
import ru.tandem.people.Person;
import ru.tandem.programmes.CuratedProgrammes;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;

/** The order by which a school approves the register of mentors: a draft for the head to sign. */
@Component
class RegisterOrder implements Paper {

  static final String CODE = "mentors.order";

  private static final Document PAPER =
      ProgrammePapers.paper(
          "order-mentors",
          List.of("count"),
          Map.of("mentors", List.of("number", "name", "post", "partner", "topics")));

  private final CuratedProgrammes programmes;
  private final MentorRegister register;
  private final ProgrammePapers papers;
  private final Places places;
  private final FindMentors find;
  private final Invitations invitations;
  private final MentorTexts texts;
  private final Chats chats;

  RegisterOrder(
      CuratedProgrammes programmes,
      MentorRegister register,
      ProgrammePapers papers,
      Places places,
      FindMentors find,
      Invitations invitations,
      MentorTexts texts,
      Chats chats) {
    this.programmes = programmes;
    this.register = register;
    this.papers = papers;
    this.places = places;
    this.find = find;
    this.invitations = invitations;
    this.texts = texts;
    this.chats = chats;
  }

  @Bean
  static Document orderOnMentors() {
    return PAPER;
  }

  @Override
  public String code() {
    return CODE;
  }

  String file(Programme programme) {
    return chats.plain(Text.of("mentors.register.file"), papers.voice(programme));
  }

  @Override
  public byte[] draw(Asked asked) {
    Programme programme = programmes.of(asked.reader(), new ProgrammeId(asked.number(0)));
    return docx(programme, register.of(programme), asked.reader());
  }

  private byte[] docx(Programme programme, List<Participant> mentors, Person curator) {
    List<Map<String, Text>> rows = new ArrayList<>();
    for (Participant mentor : mentors) {
      rows.add(row(mentor, rows.size() + 1));
    }
    Text count = Text.words(Integer.toString(mentors.size()));
    return papers.docx(PAPER, programme, curator, Map.of("count", count), Map.of("mentors", rows));
  }

  private Map<String, Text> row(Participant mentor, int number) {
    return Map.of(
        "number", Text.words(Integer.toString(number)),
        "name", Text.words(texts.name(mentor)),
        "post", places.of(mentor).map(MentorTexts::of).orElse(Text.empty()),
        "partner", invitations.partner(mentor).map(Text::words).orElse(Text.empty()),
        "topics", Text.list(find.topics(mentor).stream().map(MentorTexts::of).toList()));
  }
}
