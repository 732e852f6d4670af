package ru.tandem.enrolment.bot;

import org.springframework.stereotype.Component;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Text;
import ru.tandem.conversation.Voice;
import ru.tandem.documents.Paper;
import ru.tandem.enrolment.Invitation;
import ru.tandem.enrolment.Invitations;
import ru.tandem.papers.PdfPaper;
import ru.tandem.papers.QrCode;
import ru.tandem.people.NotFound;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.Programmes;
import ru.tandem.schools.School;
import ru.tandem.schools.Schools;

/** An invitation to be hung on a wall: who invites, to what, and how to come in three steps. */
@Component
class Poster implements Paper {

  static final String CODE = "enrolment.poster";

  private static final float CODE_WIDTH = 280;

  private final Invitations invitations;
  private final Programmes programmes;
  private final Schools schools;
  private final Chats chats;

  Poster(Invitations invitations, Programmes programmes, Schools schools, Chats chats) {
    this.invitations = invitations;
    this.programmes = programmes;
    this.schools = schools;
    this.chats = chats;
  }

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public byte[] draw(Asked asked) {
    return pdf(invitations.findById(asked.subject().get(0)).orElseThrow(NotFound::new));
  }

  /** In the language of the school at whose door it hangs. */
  private byte[] pdf(Invitation invitation) {
    Programme programme = programmes.get(invitation.programme());
    School school = schools.get(programme.school());
    Voice reader = Voice.outward(school.language(), school.zone());
    String link = chats.link("i", invitation.code());
    return new PdfPaper(chats.plain(Text.words(programme.title()), reader))
        .centred(chats.html(Text.words(school.name()), reader), 16, false)
        .gap(12)
        .centred(says(reader, "enrolment.poster.call." + invitation.role()), 30, true)
        .gap(8)
        .centred(says(reader, "enrolment.poster.programme", programme.title()), 16, false)
        .centred(chats.html(Text.words(invitation.label()), reader), 16, true)
        .gap(16)
        .picture(QrCode.png(link), CODE_WIDTH)
        .gap(16)
        .centred(says(reader, "enrolment.poster.step1"), 15, false)
        .centred(says(reader, "enrolment.poster.step2"), 15, false)
        .centred(says(reader, "enrolment.poster.step3"), 15, false)
        .gap(12)
        .centred(says(reader, "enrolment.poster.code", invitation.word()), 20, true)
        .gap(4)
        .centred(says(reader, "enrolment.poster.link", link), 10, false)
        .pdf();
  }

  private String says(Voice reader, String key, Object... values) {
    return chats.html(Text.of(key, values), reader);
  }
}
