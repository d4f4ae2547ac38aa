using System.Globalization;

namespace ThongSuot.Loss.Tests;

/// <summary>A process with everything it started.</summary>
internal static class ProcessFamily
{
    /// <summary>kill -9 of it and of all its descendants.</summary>
    public static async Task KillAsync(int main)
    {
        // Stopped first: it must not start another while we count its children.
        await Commands.RunAsync("kill", "-STOP", main.ToString(CultureInfo.InvariantCulture));
        var all = FamilyOf(main).ToList();
        await Commands.RunAsync("kill", ["-9", .. all.Select(id => id.ToString(CultureInfo.InvariantCulture))]);
        while (all.Exists(id => Directory.Exists($"/proc/{id}") && !IsZombie(id)))
        {
            await Task.Yield();
        }
    }

    private static IEnumerable<int> FamilyOf(int main) => ChildrenOf(main).SelectMany(FamilyOf).Prepend(main);

    private static IEnumerable<int> ChildrenOf(int parent) =>
        Directory
            .GetDirectories("/proc")
            .Select(path => int.TryParse(Path.GetFileName(path), out var id) ? id : 0)
            .Where(id => id > 0 && StatOf(id)?[1] == parent.ToString(CultureInfo.InvariantCulture));

    private static bool IsZombie(int id) => StatOf(id) is null or ["Z", ..];

    /// <summary>State and parent, as /proc tells them behind the name in brackets.</summary>
    private static string[]? StatOf(int id)
    {
        try
        {
            var text = File.ReadAllText($"/proc/{id}/stat");
            return text[(text.LastIndexOf(')') + 2)..].Split(' ');
        }
        catch (IOException)
        {
            return null;
        }
    }
}
