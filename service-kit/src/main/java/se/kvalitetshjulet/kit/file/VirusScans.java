package se.kvalitetshjulet.kit.file;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Chooses who scans, by what is configured. */
@Singleton
class VirusScans {

    @Produces
    @Singleton
    VirusScan configured(FileSettings settings) {
        var clamd = settings.clamd();
        return clamd.host()
                .<VirusScan>map(host -> new ClamdScan(host, clamd.port(), clamd.timeout()))
                .orElseGet(VirusScans::none);
    }

    private static VirusScan none() {
        return new VirusScan() {
            @Override
            public boolean isOn() {
                return false;
            }

            @Override
            public Verdict scan(byte[] content) {
                return Verdict.NOT_SCANNED;
            }
        };
    }
}
