package ru.tandem.monitoring.bot.papers;

import org.springframework.stereotype.Component;
import ru.tandem.conversation.Chats;
import ru.tandem.documents.Paper;
import ru.tandem.documents.PaperReaders;
import ru.tandem.monitoring.bot.papers.ReportPicture.Theme;
import ru.tandem.monitoring.figures.ReportSeason;
import ru.tandem.programmes.Programme;
import ru.tandem.programmes.ProgrammeId;

/** A picture of a season's figures, for the chat. */
@Component
class DrawPicture implements Paper {

  static final String CODE = "monitoring.picture";

  private final PaperReaders readers;
  private final ReportSeason report;
  private final ReportPicture pictures;
  private final Chats chats;

  DrawPicture(PaperReaders readers, ReportSeason report, ReportPicture pictures, Chats chats) {
    this.readers = readers;
    this.report = report;
    this.pictures = pictures;
    this.chats = chats;
  }

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public byte[] draw(Asked asked) {
    Programme programme = readers.of(asked.reader(), new ProgrammeId(asked.number(0)));
    Theme theme = Theme.valueOf(asked.subject().get(1));
    return pictures.png(report.of(programme), theme, chats.voice(asked.reader()));
  }
}
