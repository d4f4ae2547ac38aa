using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure.Internal;
using Npgsql.EntityFrameworkCore.PostgreSQL.Migrations;

namespace ThongSuot.Platform.Storage;

#pragma warning disable EF1001 // The base class asks for the provider's own options in its constructor.
/// <summary>
/// Migrations say what the model says; on PostgreSQL a table by province is made as a partitioned one. Its storage parameters belong to the
/// partitions, which <see cref="ProvincePartitions"/> makes.
/// </summary>
internal sealed class ProvinceMigrations(MigrationsSqlGeneratorDependencies dependencies, INpgsqlSingletonOptions options)
    : NpgsqlMigrationsSqlGenerator(dependencies, options)
#pragma warning restore EF1001
{
    protected override void Generate(
        CreateTableOperation operation,
        IModel? model,
        MigrationCommandListBuilder builder,
        bool terminate = true
    )
    {
        if (!IsByProvince(model, operation.Name))
        {
            base.Generate(operation, model, builder, terminate);
            return;
        }

        LeaveOutParameters(operation);
        base.Generate(operation, model, builder, terminate: false);
        builder.Append(" PARTITION BY LIST (province_code)");
        if (terminate)
        {
            builder.AppendLine(Dependencies.SqlGenerationHelper.StatementTerminator);
            EndStatement(builder);
        }
    }

    protected override void Generate(AlterTableOperation operation, IModel? model, MigrationCommandListBuilder builder)
    {
        if (IsByProvince(model, operation.Name))
        {
            LeaveOutParameters(operation);
            LeaveOutParameters(operation.OldTable);
        }

        base.Generate(operation, model, builder);
    }

    private static bool IsByProvince(IModel? model, string table) =>
        model?.GetEntityTypes().Any(entity => entity.GetTableName() == table && entity.IsByProvince()) == true;

    private static void LeaveOutParameters(IMutableAnnotatable operation)
    {
        foreach (
            var name in operation
                .GetAnnotations()
                .Select(annotation => annotation.Name)
                .Where(name => name.StartsWith(ProvincePartitions.StorageParameter, StringComparison.Ordinal))
                .ToList()
        )
        {
            operation.RemoveAnnotation(name);
        }
    }
}
