using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;

namespace Clippings.Notebooks;

/// <summary>Runs the directives that keep text beside the code and bring it into variables: <c>#!value</c>, <c>#!set</c>, <c>#!share</c>.</summary>
internal sealed partial class ValueDirectives(CellRunner runner)
{
    private const string Expression = "--value";

    private static readonly string[] OwnNames = ["csharp", "c#", ".NET"];

    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);

    /// <summary><c>#!value --name x</c> and the text below it; or <c>--from-file F</c>, <c>--from-value TEXT</c>, <c>--from-value @input:prompt</c>. With <c>--mime-type T</c> it is shown, too.</summary>
    public async Task<Outcome> ValueAsync(Segment segment, CancellationToken cancel)
    {
        var arguments = Arguments(segment.Arguments);
        if (!arguments.TryGetValue("--name", out var name))
            return Refusal("#!value takes a name, as in #!value --name x");
        if (arguments.ContainsKey("--from-url"))
            return Refusal("#!value brings in nothing from a network: fetch the text in C#, with HttpClient");
        var text = segment.Text;
        if (arguments.TryGetValue("--from-file", out var file))
        {
            var path = ScriptPath.Resolve(file, null, runner.WorkingDirectory);
            runner.Inputs.Add(InputKind.Script, path);
            if (!File.Exists(path))
                return Refusal($"'{file}' was not found: a relative path starts from the notebook's folder");
            text = await File.ReadAllTextAsync(path, cancel);
        }
        else if (arguments.TryGetValue("--from-value", out var given))
        {
            text = Asked(given) ?? given;
        }
        values[name] = text;
        if (arguments.TryGetValue("--mime-type", out var mimeType))
            runner.Output.Emit(new CellOutput.Display(new MimeBundle(new() { [mimeType] = ValueBundle.Content(text, mimeType) }, []), null));
        return new Outcome.Completed();
    }

    /// <summary><c>#!set --name x --value 5</c>; the value may be <c>@value:y</c> for a kept text, <c>@csharp:y</c>, or <c>@input:"prompt"</c> and <c>@password:"prompt"</c>, which ask.</summary>
    public Task<Outcome> SetAsync(Segment segment, string cell, CancellationToken cancel)
    {
        var arguments = Arguments(segment.Arguments);
        if (!arguments.TryGetValue("--name", out var name) || !arguments.TryGetValue(Expression, out var value))
            return Refuse("#!set takes a name and a value, as in #!set --name x --value 5");
        var source = Asked(value) is { } answer ? Literal(answer)
            : value.StartsWith("@value:", StringComparison.Ordinal) && values.TryGetValue(value["@value:".Length..], out var text) ? Literal(text)
            : value.StartsWith("@csharp:", StringComparison.Ordinal) ? value["@csharp:".Length..]
            : value;
        return runner.RunAsync($"var {name} = {source};", cell, cancel);
    }

    /// <summary><c>#!share x --from value</c>: a kept text becomes a variable. What C# holds is shared already.</summary>
    public Task<Outcome> ShareAsync(Segment segment, string cell, CancellationToken cancel)
    {
        var arguments = Arguments(segment.Arguments);
        if (!arguments.TryGetValue("--from", out var from) || !arguments.TryGetValue("", out var name))
            return Refuse("#!share takes a name and where it is from, as in #!share x --from value");
        if (OwnNames.Contains(from, StringComparer.OrdinalIgnoreCase))
            return Task.FromResult<Outcome>(new Outcome.Completed());
        if (!from.Equals("value", StringComparison.OrdinalIgnoreCase))
            return Refuse($"This kernel runs C#: there is no '{from}' to share '{name}' from");
        return values.TryGetValue(name, out var text)
            ? runner.RunAsync($"var {arguments.GetValueOrDefault("--as", name)} = {Literal(text)};", cell, cancel)
            : Refuse($"#!value keeps no '{name}'");
    }

    private static string? Asked(string value)
    {
        var question = Question().Match(value);
        return question.Success ? ConsoleInput.Ask(new InputRequest(question.Groups["prompt"].Value.Trim('"'), question.Groups["kind"].Value == "password")) ?? "" : null;
    }

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    private Outcome Refusal(string message) => runner.Fail(CompilationError.Of(message));

    private Task<Outcome> Refuse(string message) => Task.FromResult(Refusal(message));

    /// <summary>The options by name, without the quotation marks around a value; what stands alone under the empty name.</summary>
    private static Dictionary<string, string> Arguments(string line)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        var option = "";
        foreach (var word in Word().Matches(line).Select(match => match.Value))
        {
            if (word.StartsWith("--", StringComparison.Ordinal))
            {
                option = word;
                continue;
            }
            // An expression may have spaces in it, every other value is one word.
            var text = word.StartsWith('"') && option != Expression ? word.Trim('"') : word;
            found[option] = option == Expression && found.TryGetValue(option, out var begun) ? $"{begun} {text}" : text;
            option = option == Expression ? option : "";
        }
        return found;
    }

    [GeneratedRegex("""(?:@\w+:)?"(?:[^"\\]|\\.)*"|\S+""", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex("""^@(?<kind>input|password)(?::(?<prompt>.*))?$""", RegexOptions.CultureInvariant)]
    private static partial Regex Question();
}
