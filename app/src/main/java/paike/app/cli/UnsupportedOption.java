package paike.app.cli;

import picocli.CommandLine.Option;

/** {@code --ignore-unsupported}: what to do about constraints of FET that are not known. */
final class UnsupportedOption {
    @Option(
            names = "--ignore-unsupported",
            description = {
                "不考虑 FET 文件中尚不支持的约束，照常继续。",
                "Go on without constraints of a FET file that are not supported."
            })
    private boolean isIgnored;

    /** Whether to go on without them. */
    boolean isIgnored() {
        return isIgnored;
    }
}
