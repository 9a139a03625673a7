namespace Clippings.Pages.Tests;

/// <summary>The Nu Html Checker, which the W3C runs, from npm's package vnu-jar.</summary>
internal static class Validator
{
    /// <summary>The path of vnu.jar, which the environment names.</summary>
    public static string? Jar { get; } = Environment.GetEnvironmentVariable("VNU_JAR") is { Length: > 0 } path && File.Exists(path) ? path : null;

    /// <summary>The path of Java; null where it is not installed.</summary>
    public static string? Java { get; } = Programs.Find("java");

    /// <summary>What to do where one is missing; null where there is nothing to do. In CI that is a failure.</summary>
    public static string? Remedy => (Jar is null || Java is null) && !Programs.IsCi
        ? "Install Java (apt-get install default-jre-headless) and the checker (npm install --prefix DIR --ignore-scripts vnu-jar), and let VNU_JAR name DIR/node_modules/vnu-jar/build/dist/vnu.jar."
        : null;
}
