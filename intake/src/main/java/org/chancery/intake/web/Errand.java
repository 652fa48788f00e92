package org.chancery.intake.web;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.chancery.intake.feed.Feed;
import org.chancery.intake.feed.FeedFormat;
import org.chancery.intake.feed.Link;
import org.chancery.intake.feed.SitemapFormat;
import org.chancery.intake.feed.Unreadable;
import org.chancery.report.Head;
import org.chancery.report.Input;
import org.chancery.report.Opening;
import org.chancery.report.Options;
import org.chancery.report.Page;
import org.chancery.report.Sheet;
import org.chancery.report.Sheets;

/** One address that was given, and all that it leads to, a sheet at a time. */
final class Errand implements Sheets {
  /** A kept list that is older is gone through, and then asked for anew. */
  private static final Duration FRESH = Duration.ofHours(1);

  /** What is to be done. */
  private sealed interface Task {
    /**
     * An address is to be looked at.
     *
     * @param list what it was listed in; none if it was given
     * @param anew whether it is asked for although it was met
     */
    record Ask(Link link, Optional<Listing> list, boolean anew) implements Task {
      boolean given() {
        return list.isEmpty();
      }

      /** Whether what is there may be gone through as a list. */
      boolean mayList() {
        return given()
            || (link.list() && list.map(Listing::depth).orElse(0) < Manners.DEEPEST_LIST);
      }
    }

    /**
     * What is there is to be handed out.
     *
     * @param key and {@code past}: what is noted behind it; none for what a list carries itself
     */
    record Give(Sheets sheets, Optional<String> key, Past past) implements Task {}

    /** A list has been gone through. */
    record End(Listing list) implements Task {}

    /** Something is to be told. */
    record Say(Input.Refused refused) implements Task {}
  }

  private final Options options;
  private final Manners manners;
  private final Fetcher fetcher;
  private final Journal journal;
  private final Run run;
  private final Time time;
  private final Runnable stop;
  private final Deque<Task> tasks = new ArrayDeque<>();
  private final Withheld withheld = new Withheld();
  private boolean gave;

  /**
   * An errand.
   *
   * @param stop called when the work is to end
   */
  Errand(
      String given,
      Options options,
      Manners manners,
      Fetcher fetcher,
      Journal journal,
      Run run,
      Time time,
      Runnable stop) {
    this.options = options;
    this.manners = manners;
    this.fetcher = fetcher;
    this.journal = journal;
    this.run = run;
    this.time = time;
    this.stop = stop;
    tasks.add(new Task.Ask(Link.to(given), Optional.empty(), false));
    run.ahead(1);
  }

  @Override
  public Optional<Sheet> next() throws IOException {
    while (!tasks.isEmpty()) {
      switch (tasks.getFirst()) {
        case Task.Give give -> {
          Optional<Sheet> sheet = give.sheets().next();
          if (sheet.isPresent()) {
            gave |= sheet.get() instanceof Page;
            return sheet;
          }
          tasks.removeFirst();
          handedOut(give);
        }
        case Task.Say say -> {
          tasks.removeFirst();
          return Optional.of(say.refused());
        }
        case Task.End end -> {
          tasks.removeFirst();
          end.list().end(journal);
        }
        case Task.Ask ask -> {
          tasks.removeFirst();
          run.ahead(-1);
          look(ask);
        }
      }
    }
    return withheld.next().map(r -> r);
  }

  private void handedOut(Task.Give give) {
    give.sheets().close();
    // What gave no page is looked at again by whoever asks for it.
    give.key()
        .ifPresent(
            key ->
                journal.handedOut(
                    key,
                    gave
                        ? give.past()
                        : new Past(
                            give.past().when(),
                            failures(key) + 1,
                            false,
                            give.past().at(),
                            Validators.NONE)));
  }

  @Override
  public void close() {
    for (Task task : tasks) {
      if (task instanceof Task.Give give) {
        give.sheets().close();
      } else if (task instanceof Task.Ask) {
        run.ahead(-1);
      }
    }
    tasks.clear();
  }

  private void look(Task.Ask ask) throws IOException {
    WebAddress address;
    try {
      address = WebAddress.of(ask.link().address());
    } catch (Trouble t) {
      say(ask.link().address(), t.sentence());
      return;
    }
    String key = address.key();
    if (!run.first(key) && !ask.anew()) {
      return;
    }
    Optional<Kept> kept = ask.anew() ? Optional.empty() : kept(key);
    if (kept.isPresent()) {
      String at = WebAddress.key(kept.get().at());
      run.first(at);
      take(ask, at, kept.get(), true);
    } else if (wanted(ask, key)) {
      fetch(ask, address, key);
    }
  }

  /** What an interrupted run has left under an address, or under the one that it led on to. */
  private Optional<Kept> kept(String key) {
    return journal
        .kept(key)
        .or(
            () ->
                journal
                    .past(key)
                    .map(p -> WebAddress.key(p.at()))
                    .filter(k -> !k.equals(key) && !run.met(k))
                    .flatMap(journal::kept));
  }

  /** Whether a page is worth asking for. */
  private boolean wanted(Task.Ask ask, String key) {
    Optional<Past> past = journal.past(key);
    if (!ask.given() && past.isPresent()) {
      if (past.get().read()) {
        Optional<Instant> changed = ask.link().changed();
        boolean same = changed.map(c -> !c.isAfter(past.get().when())).orElse(!ask.link().list());
        if (same) {
          run.count(run.counts().withKnown());
          return false;
        }
      } else if (manners.failures() == Manners.Failures.LATER
          && time.now().isBefore(past.get().again())) {
        if (past.get().passing()) {
          ask.list().ifPresent(Listing::incomplete);
        }
        return false;
      }
    }
    if (!ask.link().list() && run.pages() >= manners.mostPages()) {
      ask.list().ifPresent(Listing::leave);
      run.count(run.counts().withLeft());
      return false;
    }
    return true;
  }

  private void fetch(Task.Ask ask, WebAddress address, String key) throws IOException {
    if (!ask.link().list()) {
      run.page();
    }
    try {
      Fetcher.Fetched fetched =
          fetcher.fetch(
              address,
              options.bounds().mostBytes(),
              this::have,
              next -> !ask.anew() && isHere(next, ask));
      switch (fetched) {
        case Fetcher.Fetched.Unchanged u -> {
          run.count(run.counts().withUnchanged());
          if (ask.given()) {
            // It may be a list, and nothing was sent: those that it leads to are counted.
            run.noPage();
          }
          Validators same = have(u.at());
          journal.note(u.at().key(), Past.read(time.now(), u.at().toString(), same));
        }
        case Fetcher.Fetched.Elsewhere e -> elsewhere(ask, e.at(), key);
        case Fetcher.Fetched.Got got -> got(ask, address, key, got);
      }
    } catch (Trouble t) {
      failed(ask, address, key, t);
    } catch (InterruptedException e) {
      // The mark is not set again: what was read is still to be written, which it would break off.
      close();
      stop.run();
    }
  }

  private Validators have(WebAddress at) {
    return journal.past(at.key()).filter(Past::read).map(Past::validators).orElse(Validators.NONE);
  }

  /** Whether what an address leads on to is here: met in this run, or read in an earlier one. */
  private boolean isHere(WebAddress next, Task.Ask ask) {
    String key = next.key();
    return run.met(key)
        || journal.kept(key).isPresent()
        || (!ask.given() && journal.past(key).filter(Past::read).isPresent());
  }

  private void elsewhere(Task.Ask ask, WebAddress at, String key) throws IOException {
    journal.note(key, Past.read(time.now(), at.toString(), Validators.NONE));
    if (!run.met(at.key())) {
      tasks.addFirst(
          new Task.Ask(
              new Link(at.toString(), ask.link().changed(), ask.link().list()), ask.list(), false));
      run.ahead(1);
    }
  }

  private void got(Task.Ask ask, WebAddress address, String key, Fetcher.Fetched.Got got)
      throws IOException {
    Answer answer = got.answer();
    Kept kept =
        new Kept(
            ask.given() ? ask.link().address() : address.toString(),
            got.at().toString(),
            answer.mediaType(),
            answer.charset(),
            answer.validators(),
            time.now(),
            answer.body());
    String at = got.at().key();
    run.first(at);
    // The page first: what is kept and not yet noted is found again, the other way it would not be.
    journal.keep(at, kept);
    if (!at.equals(key)) {
      journal.note(key, Past.read(time.now(), got.at().toString(), Validators.NONE));
    }
    take(ask, at, kept, false);
  }

  /** Goes through a list, or hands out a page. */
  private void take(Task.Ask ask, String key, Kept kept, boolean before) throws IOException {
    Head head = kept.head();
    try {
      if (ask.mayList() && FeedFormat.isFeed(head)) {
        Feed feed = FeedFormat.read(kept.material(), options);
        list(
            ask,
            Listing.from(ask.list(), key, kept, false),
            feed.links(),
            Optional.of(feed.carried(kept.material(), options)),
            before);
      } else if (ask.mayList() && SitemapFormat.isSitemap(head)) {
        List<Link> links = SitemapFormat.read(kept.material(), options);
        boolean index = links.stream().anyMatch(Link::list);
        list(
            ask,
            Listing.from(ask.list(), key, kept, index),
            newestFirst(links),
            Optional.empty(),
            before);
      } else {
        page(key, kept, head);
      }
    } catch (Unreadable e) {
      say(kept.address(), kept.address() + " " + e.reason());
      journal.handedOut(
          key, new Past(kept.fetched(), failures(key) + 1, false, kept.at(), Validators.NONE));
    }
  }

  /** Those of which no change is told come behind the others, in the order of the list. */
  private static List<Link> newestFirst(List<Link> links) {
    return links.stream()
        .sorted(
            Comparator.comparing(
                (Link l) -> l.changed().orElse(Instant.MIN), Comparator.reverseOrder()))
        .toList();
  }

  private void list(
      Task.Ask ask, Listing list, List<Link> links, Optional<Sheets> carried, boolean before) {
    if (!before && !ask.link().list()) {
      run.noPage();
    }
    List<Task> all = new ArrayList<>();
    carried.ifPresent(
        s ->
            all.add(
                new Task.Give(s, Optional.empty(), Past.read(Instant.EPOCH, "", Validators.NONE))));
    links.forEach(l -> all.add(new Task.Ask(l, Optional.of(list), false)));
    run.ahead(links.size());
    all.add(new Task.End(list));
    if (before && list.olderThan(FRESH, time.now())) {
      all.add(new Task.Ask(ask.link(), ask.list(), true));
      run.ahead(1);
    }
    Collections.reverse(all);
    all.forEach(tasks::addFirst);
  }

  private void page(String key, Kept kept, Head head) {
    Past past = Past.read(kept.fetched(), kept.at(), kept.validators());
    gave = false;
    if (kept.body().length == 0) {
      give(refusal(kept, "is empty. Open it in a browser."), key, past);
    } else if (!Opening.reads(head, options)) {
      give(
          refusal(
              kept,
              "is "
                  + kept.mediaType().orElse("of no kind that is known")
                  + ", which is not read here. Give the address of a page."),
          key,
          past);
    } else {
      give(Opening.inner(kept.material(), options), key, past);
    }
  }

  private void give(Sheets sheets, String key, Past past) {
    tasks.addFirst(new Task.Give(sheets, Optional.of(key), past));
  }

  private static Sheets refusal(Kept kept, String what) {
    return Sheets.of(Input.Refused.of(kept.address(), "" + what));
  }

  private int failures(String key) {
    return journal.past(key).map(Past::failures).orElse(0);
  }

  private void failed(Task.Ask ask, WebAddress address, String key, Trouble t) throws IOException {
    if (t.passes()) {
      ask.list().ifPresent(Listing::incomplete);
    }
    // A host that is left alone says nothing of its pages; one that was read stays read.
    boolean noted = t.of() != Trouble.Of.HOST && journal.past(key).filter(Past::read).isEmpty();
    if (noted) {
      journal.note(
          key,
          new Past(time.now(), failures(key) + 1, t.passes(), address.toString(), Validators.NONE));
    }
    if (!ask.given() && (t.of() == Trouble.Of.HOST || t.of() == Trouble.Of.RULES)) {
      withheld.add(address, t);
    } else {
      say(ask.link().address(), t.sentence());
    }
  }

  private void say(String source, String sentence) {
    tasks.addFirst(new Task.Say(new Input.Refused(source, sentence)));
  }
}
