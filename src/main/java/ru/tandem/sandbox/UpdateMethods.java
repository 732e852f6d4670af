package ru.tandem.sandbox;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ObjectNode;

/** The two ways to updates: the bot asks for them, or has them brought. */
final class UpdateMethods {

  private final Updates updates;

  UpdateMethods(Updates updates) {
    this.updates = updates;
  }

  JsonNode getUpdates(Call call) throws InterruptedException {
    remember(call);
    int limit = Math.max(1, Math.min(100, call.number("limit", 100)));
    ArrayNode answer = Wire.array();
    updates.poll(call.number("offset", 0), limit, call.number("timeout", 0)).forEach(answer::add);
    return answer;
  }

  private void remember(Call call) {
    JsonNode kinds = call.json("allowed_updates");
    if (kinds != null) {
      Set<String> names = new HashSet<>();
      kinds.forEach(kind -> names.add(kind.asString()));
      updates.allow(names);
    }
  }

  JsonNode setWebhook(Call call) {
    String url = call.text("url");
    if (url.isEmpty()) {
      return deleteWebhook(call);
    }
    if (!url.matches("https?://.+")) {
      throw Refusal.badRequest("bad webhook: invalid webhook URL specified");
    }
    String secret = call.text("secret_token");
    if (!secret.matches("[A-Za-z0-9_-]{0,256}")) {
      throw Refusal.badRequest("secret token contains unallowed characters");
    }
    remember(call);
    Webhook hook = new Webhook(url, secret, call.number("max_connections", 40), updates);
    updates.hook(hook, call.flag("drop_pending_updates"));
    return BooleanNode.TRUE;
  }

  JsonNode deleteWebhook(Call call) {
    updates.hook(null, call.flag("drop_pending_updates"));
    return BooleanNode.TRUE;
  }

  JsonNode getWebhookInfo(Call call) {
    Webhook hook = updates.hook();
    ObjectNode info = Wire.object().put("url", hook == null ? "" : hook.url());
    info.put("has_custom_certificate", false);
    info.put("pending_update_count", updates.waiting());
    return hook == null ? info : hook.describe(info);
  }
}
