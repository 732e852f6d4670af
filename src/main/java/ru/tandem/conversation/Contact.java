package ru.tandem.conversation;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * The person's own phone number. A number that somebody else's card holds proves nothing.
 *
 * @param others what else may be answered, as keys under that of the number
 */
record Contact(List<Option> others) implements Kind {

  @Override
  public List<List<Pick>> picks(JsonNode draft) {
    return others.stream().map(other -> List.of(new Pick(other.code(), other.label()))).toList();
  }

  @Override
  public Step press(String value, JsonNode draft) {
    return isOther(value)
        ? new Step.Accepted(StringNode.valueOf(value))
        : new Step.Refused(Text.of("conversation.kind.settled"));
  }

  private boolean isOther(String value) {
    return others.stream().anyMatch(other -> other.code().equals(value));
  }

  @Override
  public Step contact(String phone, boolean own) {
    return own
        ? new Step.Accepted(StringNode.valueOf(digits(phone)))
        : new Step.Refused(Text.of("conversation.kind.foreigncontact"));
  }

  @Override
  public Step words(String words, JsonNode draft) {
    return new Step.Refused(
        others.isEmpty()
            ? Text.of("conversation.kind.contact")
            : Text.of(
                "conversation.kind.contact.others",
                Text.list(others.stream().map(Option::label).toList())));
  }

  private static String digits(String phone) {
    return "+" + phone.replaceAll("\\D", "");
  }

  @Override
  public boolean takes(JsonNode answer) {
    return answer.isString()
        && (answer.asString().matches("\\+\\d{5,20}") || isOther(answer.asString()));
  }

  @Override
  public boolean isContact(JsonNode answer) {
    return answer != null && !isOther(answer.asString());
  }

  @Override
  public Text shown(JsonNode answer) {
    return others.stream()
        .filter(other -> other.code().equals(answer.asString()))
        .findFirst()
        .map(Option::label)
        .orElse(Text.words(answer.asString()));
  }

  @Override
  public boolean asksContact() {
    return true;
  }
}
