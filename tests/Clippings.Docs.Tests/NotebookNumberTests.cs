using System.Globalization;
using System.Text.RegularExpressions;

namespace Clippings.Docs.Tests;

/// <summary>The committed notebooks keep their bytes in editors written in JavaScript and in Python.</summary>
public sealed partial class NotebookNumberTests
{
    /// <summary>A number is spelt alike by JavaScript, Python and .NET where it is the shortest of its value, without exponent and without a fraction of zero.</summary>
    [Fact]
    public void Every_number_is_spelt_as_every_writer_spells_it()
    {
        var numbers = Directory.EnumerateFiles(Path.Combine(KitFolders.Root, "notebooks"), "*.ipynb")
            .SelectMany(notebook => Numbers().Matches(File.ReadAllText(notebook)).Select(match => match.Groups["number"].Value))
            .ToList();

        Assert.Contains(numbers, number => number.Contains('.', StringComparison.Ordinal));
        Assert.All(numbers, number => Assert.Matches(Plain(), number));
        Assert.All(numbers, number => Assert.Equal(number, double.Parse(number, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture)));
    }

    /// <summary>A number on a line of its own or after a key, as the notebooks are laid out; what stands in a string begins with its mark.</summary>
    [GeneratedRegex("""^\s*(?:"[^"\\]*": )?(?<number>[-+0-9.][^",\s]*),?$""", RegexOptions.Multiline)]
    private static partial Regex Numbers();

    [GeneratedRegex("""^(?:0|-?[1-9]\d{0,14}|-?(?:0|[1-9]\d*)\.(?=0{0,3}[1-9])\d*[1-9])$""")]
    private static partial Regex Plain();
}
