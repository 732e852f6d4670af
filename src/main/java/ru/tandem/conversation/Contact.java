package ru.tandem.conversation;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** The person's own phone number. A number that somebody else's card holds proves nothing. */
record Contact() implements Kind {

  @Override
  public Step contact(String phone, boolean own) {
    return own
        ? new Step.Accepted(StringNode.valueOf(digits(phone)))
        : new Step.Refused(Text.of("conversation.kind.foreigncontact"));
  }

  @Override
  public Step words(String words, JsonNode draft) {
    return new Step.Refused(Text.of("conversation.kind.contact"));
  }

  private static String digits(String phone) {
    return "+" + phone.replaceAll("\\D", "");
  }

  @Override
  public boolean takes(JsonNode answer) {
    return answer.isString() && answer.asString().matches("\\+\\d{5,20}");
  }

  @Override
  public Text shown(JsonNode answer) {
    return Text.words(answer.asString());
  }

  @Override
  public boolean asksContact() {
    return true;
  }
}
