namespace ThongSuot.Bench;

/// <summary>From the start of the process to its first answer, over a small database that is there already.</summary>
internal static class Starts
{
    private const int Times = 7;

    /// <param name="program">Folder made by ./dev publish; by default what the bench was built with, compiled as it runs.</param>
    public static async Task RunAsync(string? program)
    {
        var folder = Directory.CreateTempSubdirectory("ts-start-").FullName;
        var file = Path.Combine(folder, "start.db");
        await Fill.RunAsync(file, 1_000);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        var seconds = new List<double>();
        for (var time = 0; time < Times; time++)
        {
            await using var host = await Server.HostAsync(file, folder, program);
            seconds.Add(host.Start.TotalSeconds);
        }

        Figures.Report($"first answer of {program ?? "the program compiled as it runs"}, seconds", seconds);
        Directory.Delete(folder, recursive: true);
    }
}
