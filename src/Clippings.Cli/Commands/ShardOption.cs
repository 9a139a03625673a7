using System.CommandLine;
using System.Globalization;

namespace Clippings.Cli;

/// <summary><c>--shard</c>: which part of the articles, of how many.</summary>
internal static class ShardOption
{
    public static Option<string?> Create()
    {
        var shard = new Option<string?>("--shard") { Description = "The second step: read part I of N of the articles into DIR/parts. I is counted from 0, as tasks of job arrays are.", HelpName = "I/N" };
        shard.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && Parse(result.Tokens[0].Value) is null)
                result.AddError($"'{result.Tokens[0].Value}' names no part: write I/N with I from 0 to N - 1 and N up to {TableParts.Most}, such as --shard 0/8.");
        });
        return shard;
    }

    /// <summary>The part; null for none.</summary>
    public static (int Part, int Parts)? Parse(string? text) => text?.Split('/') is [var part, var parts]
        && int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && int.TryParse(parts, NumberStyles.None, CultureInfo.InvariantCulture, out var all) && number < all && all <= TableParts.Most
        ? (number, all)
        : null;
}
