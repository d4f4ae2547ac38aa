using System.Reflection;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace ThongSuot.TestKit;

/// <summary>
/// Gives a theory the same test once on SQLite and once on PostgreSQL. Where <c>TS_POSTGRES</c> is not set the PostgreSQL run is shown as
/// skipped by name; the test script sets it and fails when anything is skipped.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnEveryDatabaseAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        ValueTask.FromResult<IReadOnlyCollection<ITheoryDataRow>>([new TheoryDataRow<TestDatabase>(TestDatabase.Sqlite), PostgresRow()]);

    public override bool SupportsDiscoveryEnumeration() => true;

    internal static TheoryDataRow<TestDatabase> PostgresRow()
    {
        var postgres = new TheoryDataRow<TestDatabase>(TestDatabase.Postgres);
        if (Environment.GetEnvironmentVariable(TestDatabases.Variable) is null or "")
        {
            postgres.Skip = "PostgreSQL is not configured: set TS_POSTGRES, as ./dev test does";
        }

        return postgres;
    }
}

/// <summary>Only on PostgreSQL: what cannot happen where there is one writer.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OnPostgresAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker) =>
        ValueTask.FromResult<IReadOnlyCollection<ITheoryDataRow>>([OnEveryDatabaseAttribute.PostgresRow()]);

    public override bool SupportsDiscoveryEnumeration() => true;
}

public enum TestDatabase
{
    Sqlite,
    Postgres,
}
