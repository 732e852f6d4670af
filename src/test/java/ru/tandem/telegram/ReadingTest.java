package ru.tandem.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.tandem.conversation.Incoming;
import ru.tandem.conversation.Incoming.Sender;
import ru.tandem.conversation.Seen;

class ReadingTest {

  private static final Sender ANYA = new Sender(5_000_000_011L, "ru");
  private static final String WHO =
      "'from':{'id':5000000011,'language_code':'ru'},'chat':{'id':5000000011,'type':'private'}";

  @Test
  void wordsAreSaid() {
    assertThat(message("'text':'Аня / Лисицына'"))
        .isEqualTo(new Incoming.Said(ANYA, "Аня / Лисицына"));
  }

  @Test
  void aCommandStandsWithItsArgument() {
    assertThat(message("'text':'/start i-Xy_1'"))
        .isEqualTo(new Incoming.Commanded(ANYA, "start", "i-Xy_1"));
    assertThat(message("'text':'/Help@tandem_bot'"))
        .isEqualTo(new Incoming.Commanded(ANYA, "help", ""));
    assertThat(message("'text':'/mentor/mentee'")).isInstanceOf(Incoming.Said.class);
  }

  @Test
  void aPressSaysUnderWhichMessage() {
    String press =
        "{'update_id':1,'callback_query':{'id':'77','data':'meeting.confirm:5',"
            + "'from':{'id':5000000011,'language_code':'ru'},"
            + "'message':{'message_id':9,'chat':{'id':5000000011,'type':'private'}}}}";

    assertThat(read(press)).isEqualTo(new Incoming.Pressed(ANYA, "77", 9, "meeting.confirm:5"));
  }

  @Test
  void aPressSaysWhatWasSeenWhenItCame() {
    String press =
        "{'update_id':1,'callback_query':{'id':'77','data':'home',"
            + "'from':{'id':5000000011,'language_code':'ru'},"
            + "'message':{'message_id':9,'chat':{'id':5000000011,'type':'private'},"
            + "'text':'Пара','reply_markup':{'inline_keyboard':[[{'text':'Меню',"
            + "'callback_data':'home'}],[{'text':'Где','url':'https://t.me/x'}]]}}}}";

    assertThat(((Incoming.Pressed) read(press)).seen())
        .isEqualTo(new Seen("Пара", List.of("Меню", "home", "Где", "https://t.me/x")));
  }

  @Test
  void onlyTheOwnNumberIsOwn() {
    assertThat(message("'contact':{'phone_number':'+79990000001','user_id':5000000011}"))
        .isEqualTo(new Incoming.SharedContact(ANYA, "+79990000001", true));
    assertThat(message("'contact':{'phone_number':'+79990000002','user_id':12}"))
        .isEqualTo(new Incoming.SharedContact(ANYA, "+79990000002", false));
    assertThat(message("'contact':{'phone_number':'+79990000003'}"))
        .isEqualTo(new Incoming.SharedContact(ANYA, "+79990000003", false));
  }

  @Test
  void filesAndPicturesAreTold() {
    assertThat(message("'document':{'file_id':'f1','file_name':'plan.pdf','file_size':7}"))
        .isEqualTo(new Incoming.SentFile(ANYA, "f1", "plan.pdf", 7, false));
    assertThat(message("'photo':[{'file_id':'small'},{'file_id':'big','file_size':900}]"))
        .isEqualTo(new Incoming.SentFile(ANYA, "big", "", 900, true));
  }

  /** However it comes, and to whichever bot of the same messenger another one leads. */
  @Test
  void aLinkToTheBotIsFoundAmongWords() {
    for (String words :
        new String[] {
          "https://t.me/tandem_bot?start=i-abc",
          "Смотри: t.me/Tandem_Bot?start=i-abc!",
          "http://telegram.me/tandem_bot/?x=1&start=i-abc",
          "https://tandem_bot.t.me?start=i-abc",
          "tg://resolve?domain=tandem_bot&start=i-abc",
          "https://t.me/share/url?url=https%3A%2F%2Ft.me%2Ftandem_bot%3Fstart%3Di-abc&text=a"
        }) {
      assertThat(message("'text':'" + words + "'"))
          .isEqualTo(new Incoming.Said(ANYA, words, "i-abc"));
    }
    assertThat(message("'text':'i-abcdefghjkmnpqrs'"))
        .isEqualTo(new Incoming.Said(ANYA, "i-abcdefghjkmnpqrs", "i-abcdefghjkmnpqrs"));
    assertThat(message("'text':'https://t.me/other_bot?start=i-abc'"))
        .isEqualTo(new Incoming.Said(ANYA, "https://t.me/other_bot?start=i-abc"));
  }

  @Test
  void aLinkBehindWordsOrUnderAPictureIsFoundToo() {
    String link = "https://t.me/tandem_bot?start=i-abc";
    assertThat(message("'text':'Вход','entities':[{'type':'text_link','url':'" + link + "'}]"))
        .isEqualTo(new Incoming.Said(ANYA, "Вход", "i-abc"));
    assertThat(message("'photo':[{'file_id':'p'}],'caption':'" + link + "'"))
        .isEqualTo(new Incoming.Said(ANYA, link, "i-abc"));
    assertThat(
            message(
                "'text':'Вход','reply_markup':{'inline_keyboard':[[{'text':'x','url':'"
                    + link
                    + "'}]]}"))
        .isEqualTo(new Incoming.Said(ANYA, "Вход", "i-abc"));
  }

  @Test
  void theWordsUnderAPictureAndThePlaceOnTheMapAreTold() {
    assertThat(message("'photo':[{'file_id':'p','file_size':9}],'caption':'Вот'"))
        .isEqualTo(new Incoming.SentFile(ANYA, "p", "", 9, true, "Вот"));
    assertThat(message("'animation':{},'document':{'file_id':'f'},'caption':'Вот'"))
        .isEqualTo(new Incoming.SentOther(ANYA, "Вот"));
    assertThat(message("'location':{'latitude':55.7,'longitude':37.6}"))
        .isEqualTo(new Incoming.SentPlace(ANYA, ""));
    assertThat(message("'location':{},'venue':{'title':'Школа','address':'ул. Лесная, 5'}"))
        .isEqualTo(new Incoming.SentPlace(ANYA, "Школа, ул. Лесная, 5"));
    assertThat(message("'location':{},'venue':'Школа'"))
        .isEqualTo(new Incoming.SentPlace(ANYA, ""));
  }

  @Test
  void whatNoDatabaseKeepsIsLeftOut() {
    assertThat(message("'text':'\\ud83dда\\u0000'")).isEqualTo(new Incoming.Said(ANYA, "да"));
  }

  @Test
  void theRestIsToldApart() {
    assertThat(message("'sticker':{}")).isEqualTo(new Incoming.SentOther(ANYA));
    assertThat(read("{'update_id':1,'edited_message':{" + WHO + ",'text':'x'}}"))
        .isEqualTo(new Incoming.Edited(ANYA));
    assertThat(membership("kicked")).isEqualTo(new Incoming.Blocked(ANYA));
    assertThat(membership("member")).isEqualTo(new Incoming.Unblocked(ANYA));
    assertThat(read("{'update_id':1,'levitation':{'height':3}}"))
        .isInstanceOf(Incoming.Unheard.class);
    assertThat(read("{'update_id':1,'message':{'chat':{'id':-5,'type':'group'},'text':'x'}}"))
        .isInstanceOf(Incoming.Unheard.class);
  }

  @Test
  void onlyWhoeverTakesTheBotIntoAGroupIsAnsweredThere() {
    String taken =
        "{'update_id':1,'my_chat_member':{'from':{'id':5000000011,'language_code':'ru'},"
            + "'chat':{'id':-77,'type':'%s'},'old_chat_member':{'status':'%s'},"
            + "'new_chat_member':{'status':'%s'}}}";
    Incoming.TakenIntoGroup group = new Incoming.TakenIntoGroup(new Sender(-77, "ru"));
    assertThat(read(taken.formatted("group", "left", "member"))).isEqualTo(group);
    assertThat(read(taken.formatted("supergroup", "kicked", "administrator"))).isEqualTo(group);
    for (String other :
        List.of(
            taken.formatted("group", "member", "administrator"),
            taken.formatted("group", "member", "kicked"),
            taken.formatted("channel", "left", "administrator"))) {
      assertThat(read(other)).isInstanceOf(Incoming.Unheard.class);
    }
  }

  @Test
  void whatCannotBeUnderstoodIsSaidSo() {
    assertThat(read("{'update_id':1,'message':{'message_id':'forty-two'}}"))
        .isInstanceOf(Incoming.Unheard.class);
    assertThatThrownBy(() -> read("{'update_id':1,'mess"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Incoming membership(String status) {
    return read(
        "{'update_id':1,'my_chat_member':{"
            + WHO
            + ",'new_chat_member':{'status':'%s'}}}".formatted(status));
  }

  private static Incoming message(String content) {
    return read("{'update_id':1,'message':{'message_id':4," + WHO + "," + content + "}}");
  }

  private static Incoming read(String update) {
    return Reading.of(update.replace('\'', '"'), () -> "tandem_bot");
  }
}
