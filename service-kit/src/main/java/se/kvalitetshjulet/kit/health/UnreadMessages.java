package se.kvalitetshjulet.kit.health;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Asks Kafka how many messages this service has not read: what lay after the offsets that it has committed when it was asked,
 * and still does a moment later. What comes meanwhile is not counted, so that a busy topic is not always behind.
 */
@ApplicationScoped
public class UnreadMessages {

    private static final Logger LOG = Logger.getLogger(UnreadMessages.class);
    private static final Pattern INCOMING = Pattern.compile("mp\\.messaging\\.incoming\\.[^.]+\\.topic");
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration MOMENT = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofMillis(50);

    private final String servers;
    private final String group;
    private final Set<String> topics;
    private @Nullable Admin admin;

    @Inject
    UnreadMessages(Config config) {
        this(
                config.getValue("kafka.bootstrap.servers", String.class),
                config.getValue("mp.messaging.connector.smallrye-kafka.group.id", String.class),
                StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                        .filter(INCOMING.asMatchPredicate())
                        .map(name -> config.getValue(name, String.class))
                        .toList());
    }

    UnreadMessages(String servers, String group, Collection<String> topics) {
        this.servers = servers;
        this.group = group;
        this.topics = new TreeSet<>(topics);
    }

    /** How many of each topic; empty when Kafka does not tell within a few seconds. */
    public Optional<SortedMap<String, Long>> byTopic() {
        try {
            return Optional.of(counted());
        } catch (ExecutionException | TimeoutException | RuntimeException silent) {
            Throwable cause = silent.getCause() == null ? silent : silent.getCause();
            LOG.warnf("unread messages not counted; cause=%s", cause.getClass().getName());
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private SortedMap<String, Long> counted() throws ExecutionException, InterruptedException, TimeoutException {
        List<TopicPartition> partitions = partitions();
        Map<TopicPartition, Long> beginnings = offsets(partitions, OffsetSpec.earliest());
        Map<TopicPartition, Long> ends = offsets(partitions, OffsetSpec.latest());
        for (long asked = System.nanoTime(); ; Thread.sleep(PAUSE)) {
            SortedMap<String, Long> unread = unread(beginnings, ends);
            boolean allIsRead = unread.values().stream().allMatch(number -> number == 0);
            if (allIsRead || System.nanoTime() - asked > MOMENT.toNanos()) {
                return unread;
            }
        }
    }

    private SortedMap<String, Long> unread(Map<TopicPartition, Long> beginnings, Map<TopicPartition, Long> ends)
            throws ExecutionException, InterruptedException, TimeoutException {
        Map<TopicPartition, OffsetAndMetadata> read =
                told(admin().listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
        SortedMap<String, Long> unread = new TreeMap<>();
        topics.forEach(topic -> unread.put(topic, 0L));
        ends.forEach((partition, end) -> {
            // What Kafka has let go of before it was read is not waited for; one that has read nothing begins at the
            // beginning.
            long beginning = beginnings.get(partition);
            OffsetAndMetadata committed = read.get(partition);
            long from = committed == null ? beginning : Math.max(beginning, committed.offset());
            unread.merge(partition.topic(), Math.max(0, end - from), Long::sum);
        });
        return unread;
    }

    private List<TopicPartition> partitions() throws ExecutionException, InterruptedException, TimeoutException {
        List<TopicPartition> partitions = new ArrayList<>();
        told(admin().describeTopics(topics).allTopicNames())
                .forEach((topic, described) -> described
                        .partitions()
                        .forEach(partition -> partitions.add(new TopicPartition(topic, partition.partition()))));
        return partitions;
    }

    private Map<TopicPartition, Long> offsets(List<TopicPartition> partitions, OffsetSpec which)
            throws ExecutionException, InterruptedException, TimeoutException {
        return told(admin().listOffsets(partitions.stream().collect(Collectors.toMap(Function.identity(), _ -> which)))
                        .all())
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, found -> found.getValue().offset()));
    }

    private static <T> T told(KafkaFuture<T> answer) throws ExecutionException, InterruptedException, TimeoutException {
        return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private synchronized Admin admin() {
        if (admin == null) {
            admin = Admin.create(Map.of(
                    AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, servers,
                    AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis(),
                    AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) PATIENCE.toMillis()));
        }
        return admin;
    }

    @PreDestroy
    synchronized void close() {
        if (admin != null) {
            admin.close(Duration.ZERO);
        }
    }
}
