package ru.tandem.gatherings.bot;

import org.springframework.stereotype.Component;
import ru.tandem.conversation.Chats;
import ru.tandem.documents.Paper;
import ru.tandem.gatherings.GatheringId;
import ru.tandem.gatherings.Gatherings;
import ru.tandem.papers.QrCode;

/** The code by which guests tell that they are there, to be shown on the spot. */
@Component
class GatheringCode implements Paper {

  static final String CODE = "gatherings.code";

  private final Gatherings gatherings;
  private final Chats chats;

  GatheringCode(Gatherings gatherings, Chats chats) {
    this.gatherings = gatherings;
    this.chats = chats;
  }

  @Override
  public String code() {
    return CODE;
  }

  @Override
  public byte[] draw(Asked asked) {
    String code = gatherings.get(new GatheringId(asked.number(0))).code();
    return QrCode.png(chats.link(AttendanceDesk.ATTENDANCE, code));
  }
}
