package ru.tandem.telegram;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import ru.tandem.delivery.DoorStatus;

/**
 * Calls methods of the Bot API. The library's client is not used: it reads every answer into
 * objects nobody looks at, and hides what a proxy or a broken server said.
 */
class TelegramApi implements AutoCloseable {

  private static final MediaType JSON = MediaType.get("application/json");
  private static final int AT_ONCE = 64;

  /** Longer than the longest poll. */
  private static final Duration SLOW = Duration.ofSeconds(28);

  private final Address address;
  private final DoorStatus status;
  private final ExecutorService threads =
      new ThreadPoolExecutor(
          0,
          Integer.MAX_VALUE,
          30,
          TimeUnit.SECONDS,
          new SynchronousQueue<>(),
          TelegramApi::thread);
  private final OkHttpClient http;

  TelegramApi(Address address, DoorStatus status) {
    this.address = address;
    this.status = status;
    Dispatcher dispatcher = new Dispatcher(threads);
    dispatcher.setMaxRequests(AT_ONCE);
    dispatcher.setMaxRequestsPerHost(AT_ONCE);
    http =
        new OkHttpClient.Builder()
            .dispatcher(dispatcher)
            .connectionPool(new ConnectionPool(AT_ONCE, 5, TimeUnit.MINUTES))
            .connectTimeout(Duration.ofSeconds(10))
            .writeTimeout(Duration.ofSeconds(30))
            .readTimeout(Duration.ofSeconds(35))
            // a message that was sent again by itself would be a message sent twice
            .retryOnConnectionFailure(false)
            .followRedirects(false)
            .addInterceptor(this::timed)
            .build();
  }

  private Response timed(Interceptor.Chain chain) throws IOException {
    long begun = System.nanoTime();
    Response response = chain.proceed(chain.request());
    Duration taken = Duration.ofNanos(System.nanoTime() - begun);
    if (taken.compareTo(SLOW) > 0) {
      status.fault(DoorStatus.Kind.NETWORK, "an answer after " + taken.toSeconds() + " s");
    }
    return response;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "telegram");
    thread.setDaemon(true);
    return thread;
  }

  /** A call that may be cancelled while it lasts. */
  Call call(String method, Object parameters) {
    return http.newCall(request(method, RequestBody.create(Json.bytes(parameters), JSON)));
  }

  /** Where a file lies is told by getFile. */
  Call file(String path) {
    return http.newCall(new Request.Builder().url(address.ofFile(path)).get().build());
  }

  static Answer ask(Call call) throws IOException {
    try (Response response = call.execute()) {
      return Answer.read(response.code(), response.body().string());
    }
  }

  CompletableFuture<Answer> send(String method, Object parameters) {
    return send(method, RequestBody.create(Json.bytes(parameters), JSON));
  }

  CompletableFuture<Answer> send(String method, RequestBody body) {
    CompletableFuture<Answer> answer = new CompletableFuture<>();
    http.newCall(request(method, body))
        .enqueue(
            new Callback() {
              @Override
              public void onResponse(Call call, Response response) {
                try (response) {
                  answer.complete(Answer.read(response.code(), response.body().string()));
                } catch (IOException | RuntimeException e) {
                  answer.completeExceptionally(e);
                }
              }

              @Override
              public void onFailure(Call call, IOException e) {
                answer.completeExceptionally(e);
              }
            });
    return answer;
  }

  private Request request(String method, RequestBody body) {
    return new Request.Builder().url(address.of(method)).post(body).build();
  }

  @Override
  public void close() {
    http.dispatcher().cancelAll();
    threads.shutdown();
    http.connectionPool().evictAll();
  }
}
