using System.Text.Json;
using System.Text.Json.Serialization;

namespace Clippings.Notebooks.Jupyter;

/// <summary>The content of a <c>kernel.json</c>: how a client starts a kernel and shows it.</summary>
/// <param name="Argv">The command; the client puts a file's path in place of <c>{connection_file}</c>.</param>
/// <param name="DisplayName">What a person picks.</param>
/// <param name="Language">What notebooks are matched by.</param>
/// <param name="InterruptMode"><c>message</c>: the client asks over the control channel instead of sending a signal.</param>
/// <param name="Metadata">What single clients look for.</param>
/// <param name="Env">Variables that the client sets for the kernel.</param>
public sealed record KernelSpec(
    IReadOnlyList<string> Argv,
    string DisplayName,
    string? Language = null,
    string? InterruptMode = null,
    KernelSpecMetadata? Metadata = null,
    IReadOnlyDictionary<string, string>? Env = null)
{
    /// <summary>The name of the retired kernel, which notebooks ask for.</summary>
    public const string DefaultName = ".net-csharp";

    /// <summary>What an installed tool is called by.</summary>
    public const string Command = "clippings";

    private const string Program = "Clippings.Cli.dll";

    private static readonly string[] Start = ["kernel", "start", "{connection_file}"];

    /// <summary>Whether it starts this kernel, wherever it is installed.</summary>
    [JsonIgnore]
    public bool IsOwn =>
        (Argv is [_, var program, "kernel", "start", ..] && program.EndsWith(Program, StringComparison.Ordinal))
        || (Argv is [var tool, "kernel", "start", ..] && IsCommand(tool));

    /// <summary>The file that it starts and that is no longer there; null where all are.</summary>
    [JsonIgnore]
    public string? Missing => Argv.Take(IsOwn ? 2 : 1).FirstOrDefault(file => Path.IsPathFullyQualified(file) && !File.Exists(file));

    /// <summary>The spec of this kernel, which names <c>dotnet</c> by its full path: a client that no shell started may not find it.</summary>
    /// <param name="name">The kernel's name; VS Code hides a spec that shares executable and display name with another, so it shows.</param>
    /// <param name="program">The path of <c>Clippings.Cli.dll</c>.</param>
    public static KernelSpec Own(string name, string program) => new(
        [DotnetProgram.Path, program, .. Start],
        name == DefaultName ? "C# (Clippings)" : $"C# (Clippings, {name})",
        "C#",
        "message",
        new KernelSpecMetadata(Debugger: false));

    /// <summary>
    /// The spec of this kernel where it is an installed tool: its command stays where it is when an update puts the program
    /// elsewhere. The command finds the runtime where it found it now.
    /// </summary>
    /// <param name="name">The kernel's name.</param>
    /// <param name="command">The full path of the command.</param>
    /// <param name="runtime">The variable that says where the runtime is, <c>DOTNET_ROOT</c>; null where it isn't set.</param>
    public static KernelSpec OfTool(string name, string command, string? runtime) => Own(name, command) with
    {
        Argv = [command, .. Start],
        Env = runtime is null ? null : new Dictionary<string, string>(StringComparer.Ordinal) { ["DOTNET_ROOT"] = runtime },
    };

    /// <summary>Whether a path is that of an installed tool's command.</summary>
    public static bool IsCommand(string path) => path[(path.LastIndexOfAny(['/', '\\']) + 1)..] is Command or Command + ".exe";

    /// <summary>The content of the file, laid out for people.</summary>
    public byte[] ToJson()
    {
        using var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json, new JsonWriterOptions { Indented = true }))
            JsonSerializer.Serialize(writer, this, WireJson.Instance.KernelSpec);
        json.WriteByte((byte)'\n');
        return json.ToArray();
    }
}
