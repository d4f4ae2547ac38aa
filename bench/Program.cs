using ThongSuot.Bench;
using ThongSuot.TestKit;

// Speed by command, never in tests: machines are shared and noisy, so read the medians and ratios and compare runs of one machine.
var wanted = args.Length > 0 ? args[0] : "help";
if (wanted == "reference-server")
{
    await Reference.ServeAsync(args[1], args[^1]);
    return 0;
}

Console.WriteLine($"{Environment.ProcessorCount} cores, .NET {Environment.Version}");
if (wanted == "grouping")
{
    Grouping.Run(args.Length > 1 ? args[1] : "../shared/data/recommendations.csv");
    return 0;
}

if (wanted == "forecast")
{
    return Forecasts.Run(args.Length > 1 ? args[1] : null);
}

if (wanted == "start")
{
    await Starts.RunAsync(args.Length > 1 ? Path.GetFullPath(args[1]) : null);
    return 0;
}

if (wanted == "indicators" && Environment.GetEnvironmentVariable("THONGSUOT_DB") is { Length: > 0 } there)
{
    var day = DateOnly.ParseExact(args[1], "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
    await Indicators.MeasureAsync(there, there, day);
    return 0;
}

int[] sizes = args.Length > 1 ? [.. args[1..].Select(int.Parse)] : [];
switch (wanted)
{
    case "clock":
        Parts.Clock();
        break;
    case "lookup":
        await Parts.LookUpAsync();
        break;
    case "receive":
        await Parts.ReceiveAsync(TestDatabase.Sqlite);
        if (Environment.GetEnvironmentVariable(TestDatabases.Variable) is { Length: > 0 })
        {
            await Parts.ReceiveAsync(TestDatabase.Postgres);
        }

        break;
    case "lifecycle":
        await Lifecycle.RunAsync(sizes.Length > 0 ? sizes : [100_000, 1_000_000]);
        await Lifecycle.SqliteAsync(sizes.Length > 0 ? sizes[0] : 100_000);
        break;
    case "sqlite":
        await Lifecycle.SqliteAsync(sizes.Length > 0 ? sizes[0] : 100_000);
        break;
    case "board":
        await Boards.RunAsync(sizes.Length > 0 ? sizes : [100_000, 1_000_000, 10_000_000]);
        break;
    case "list":
        await Boards.ListsAsync(sizes.Length > 0 ? sizes : [100_000, 1_000_000]);
        break;
    case "today":
        await Boards.TodayAsync(sizes.Length > 0 ? sizes : [100_000, 1_000_000]);
        break;
    case "indicators":
        await Indicators.RunAsync(sizes.Length > 0 ? sizes[0] : 1_000_000);
        break;
    case "steering":
        await SteeringPages.RunAsync(sizes.Length > 0 ? sizes[0] : 1_000_000);
        break;
    case "difficulties":
        await DifficultyLoad.RunAsync(sizes.Length > 0 ? sizes[0] : 100_000);
        break;
    case "staffing":
        await StaffingPlans.RunAsync();
        break;
    case "benefits":
        await BenefitBatch.RunAsync(sizes.Length > 0 ? sizes[0] : 5_399, TestDatabase.Sqlite);
        if (Environment.GetEnvironmentVariable(TestDatabases.Variable) is { Length: > 0 })
        {
            await BenefitBatch.RunAsync(sizes.Length > 0 ? sizes[0] : 5_399, TestDatabase.Postgres);
        }

        break;
    case "handover":
        if (Environment.GetEnvironmentVariable(TestDatabases.Variable) is { Length: > 0 })
        {
            await Handovers.RunAsync(TestDatabase.Postgres, sizes.Length > 0 ? sizes[0] : 1_000_000);
        }

        await Handovers.RunAsync(TestDatabase.Sqlite, sizes.Length > 0 ? sizes[0] : 100_000);
        break;
    case "budget":
        await Budget.RunAsync(TestDatabase.Sqlite);
        if (Environment.GetEnvironmentVariable(TestDatabases.Variable) is { Length: > 0 })
        {
            await Budget.RunAsync(TestDatabase.Postgres);
        }

        break;
    case "powers":
        await Powers.RunAsync(TestDatabase.Sqlite);
        if (Environment.GetEnvironmentVariable(TestDatabases.Variable) is { Length: > 0 })
        {
            await Powers.RunAsync(TestDatabase.Postgres);
        }

        break;
    case "staffing-import":
        await StaffingImport.RunAsync(TestDatabase.Sqlite);
        if (Environment.GetEnvironmentVariable(TestDatabases.Variable) is { Length: > 0 })
        {
            await StaffingImport.RunAsync(TestDatabase.Postgres);
        }

        break;
    case "weight":
        await Weight.RunAsync();
        break;
    case "live":
        await Conferences.RunAsync(sizes.Length > 0 ? sizes[0] : 150);
        break;
    case "suggest":
        GroupingSpeed.Run(sizes.Length > 1 ? sizes : [100_000, 1_000_000]);
        break;
    default:
        Console.Error.WriteLine(
            "./dev bench clock | lookup | receive | lifecycle [SIZE …] | sqlite [SIZE] | board [SIZE …] | list [SIZE …] | today [SIZE …] | indicators [SIZE] or, of the database of THONGSUOT_DB, the last day of a month | steering [SIZE] | start [FOLDER] | benefits [CASES] | staffing-import | handover [LINES] | budget | powers | weight | difficulties [COUNT] | grouping [FILE.csv] | suggest [GROUPS ITEMS] | forecast [FILE.csv] | live [POINTS] | staffing"
        );
        return 2;
}

return 0;
