namespace Clippings.Notebooks.Tests;

/// <summary>Compares what is rendered with a file of <c>tests/Expectations</c>, which a person has looked at.</summary>
internal static class Expectation
{
    /// <summary>Asserts equality; with <c>UPDATE_EXPECTATIONS=1</c> in the environment, writes the file instead.</summary>
    public static void Matches(string name, string actual)
    {
        var path = Path.Combine(Folder(), name);
        if (Environment.GetEnvironmentVariable("UPDATE_EXPECTATIONS") == "1")
            File.WriteAllText(path, actual);
        Assert.True(File.Exists(path), $"{path} is missing; run once with UPDATE_EXPECTATIONS=1 and look at it.");
        Assert.Equal(File.ReadAllText(path), actual);
    }

    private static string Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (folder.EnumerateDirectories("Expectations").FirstOrDefault() is { } found)
                return found.FullName;
        }

        throw new DirectoryNotFoundException("No folder Expectations above the tests.");
    }
}
