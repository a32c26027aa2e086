import org.apache.kafka.common.errors.InvalidMetadataException;
import org.apache.kafka.common.errors.RefreshRetriableException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.protocol.Errors;

/**
 * Prints Kafka's table of errors, a line each: code, name, whether it is retriable, whether it means stale metadata, whether it means a stale
 * coordinator; tabs between.
 */
public class BrokerErrors {
    public static void main(String[] arguments) {
        for (Errors error : Errors.values()) {
            boolean retriable = error.exception() instanceof RetriableException;
            boolean staleMetadata = error.exception() instanceof InvalidMetadataException;
            // What must be refreshed is either metadata or the coordinator.
            boolean staleCoordinator = error.exception() instanceof RefreshRetriableException && !staleMetadata;
            String facts = retriable + "\t" + staleMetadata + "\t" + staleCoordinator;
            System.out.println(error.code() + "\t" + error.name() + "\t" + facts);
        }
    }
}
