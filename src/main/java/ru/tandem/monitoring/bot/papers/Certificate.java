package ru.tandem.monitoring.bot.papers;

import org.springframework.stereotype.Component;
import ru.tandem.conversation.Chats;
import ru.tandem.conversation.Text;
import ru.tandem.conversation.Voice;
import ru.tandem.documents.IssuedPaper;
import ru.tandem.documents.IssuedPapers;
import ru.tandem.documents.Signature;
import ru.tandem.documents.bot.DrawnPaper;
import ru.tandem.documents.bot.PaperSubject;
import ru.tandem.monitoring.season.Member;
import ru.tandem.monitoring.season.Pair;
import ru.tandem.monitoring.season.ReadSeason;
import ru.tandem.monitoring.season.Season;
import ru.tandem.papers.PdfPaper;
import ru.tandem.papers.QrCode;
import ru.tandem.people.NotFound;
import ru.tandem.schools.Schools;

/** A mentor's certificate, with its number and a code by which anybody can check it. */
@Component
class Certificate implements DrawnPaper {

  static final String CODE = "certificate";

  private static final float SMALL_PICTURE = 90;

  private final ReadSeason read;
  private final IssuedPapers issued;
  private final Schools schools;
  private final Signature signature;
  private final Chats chats;

  Certificate(
      ReadSeason read, IssuedPapers issued, Schools schools, Signature signature, Chats chats) {
    this.read = read;
    this.issued = issued;
    this.schools = schools;
    this.signature = signature;
    this.chats = chats;
  }

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public byte[] draw(PaperSubject of) {
    Season season = read.of(of.programme());
    Member mentor = PersonFacts.member(season, of);
    IssuedPaper paper =
        issued
            .findByProgrammeIdAndCodeAndSubject(of.programme().id(), CODE, of.id())
            .filter(one -> one.checkCode().isPresent())
            .orElseThrow(NotFound::new);
    double hours = season.of(mentor).stream().mapToDouble(Pair::hours).sum();
    int met = season.of(mentor).stream().mapToInt(pair -> pair.held().size()).sum();
    String link = chats.link(CheckDesk.LINK, paper.checkCode().get());
    String title = plain("monitoring.certificate", of.voice());
    return new PdfPaper(title)
        .centred(schools.get(of.programme().school()).name(), 18, true)
        .gap(60)
        .centred(title, 34, true)
        .centred(
            plain("monitoring.certificate.number", of.voice(), paper.number().get()), 14, false)
        .gap(50)
        .centred(plain("monitoring.certificate.who", of.voice()), 14, false)
        .centred(mentor.name(), 28, true)
        .gap(24)
        .centred(
            plain(
                "monitoring.certificate.what",
                of.voice(),
                of.programme().title(),
                of.programme().startsOn(),
                of.programme().endsOn()),
            14,
            false)
        .centred(
            plain("monitoring.certificate.hours", of.voice(), met, PaperTexts.decimal(hours)),
            14,
            false)
        .gap(70)
        .blank(sign(of))
        .gap(30)
        .picture(QrCode.png(link), SMALL_PICTURE)
        .centred(
            plain(
                "monitoring.certificate.check", of.voice(), paper.checkCode().get(), address(link)),
            9,
            false)
        .centred(plain("documents.day", of.voice(), paper.dated().get()), 12, false)
        .pdf();
  }

  /** Where the bot is found by whoever has no camera at hand. */
  private static String address(String link) {
    return link.replaceAll("^https?://|\\?.*$", "");
  }

  /** With the name of the head, where the bot knows one. */
  private String sign(PaperSubject of) {
    String head = signature.of(of.programme(), of.kind().code(), of.id(), of.reader());
    return head.isEmpty()
        ? plain("monitoring.certificate.sign", of.voice())
        : plain("monitoring.certificate.sign.of", of.voice(), head);
  }

  private String plain(String key, Voice voice, Object... arguments) {
    return chats.plain(Text.of(key, arguments), voice);
  }
}
