using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace ThongSuot.Bench;

/// <summary>
/// What the machine can do at best over the same database server: a bare minimal API that does one insert or one update with an
/// event row in one transaction, by prepared statements, with no permission, form, audit, counter or message.
/// </summary>
internal static class Reference
{
    private const string Schema = """
        CREATE TABLE IF NOT EXISTS item (
            id uuid PRIMARY KEY, code text NOT NULL UNIQUE, owner text NOT NULL, applicant text NOT NULL, status text NOT NULL,
            at timestamptz NOT NULL, version int NOT NULL);
        CREATE TABLE IF NOT EXISTS event (
            sequence bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, item uuid NOT NULL, act text NOT NULL, actor text NOT NULL,
            at timestamptz NOT NULL);
        """;

    public static async Task ServeAsync(string connection, string address)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        await using var source = NpgsqlDataSource.Create(connection + ";Max Auto Prepare=20;Auto Prepare Min Usages=2");
        await using (var create = source.CreateCommand(Schema))
        {
            await create.ExecuteNonQueryAsync();
        }

        app.MapGet("/healthz", () => "ok");
        app.MapPost("/item", async (Item item) =>
        {
            await WriteAsync(
                source,
                "INSERT INTO item VALUES ($1, $2, $3, $4, $5, now(), 1)",
                [item.Id, item.Id.ToString(), item.Owner, item.Applicant, item.Status],
                item.Id,
                "created"
            );
            return Results.Created($"/item/{item.Id}", null);
        });
        app.MapPost("/item/{id:guid}", async (Guid id, Item item) =>
        {
            await WriteAsync(source, "UPDATE item SET status = $1, version = version + 1 WHERE id = $2", [item.Status, id], id, "moved");
            return Results.NoContent();
        });
        await app.RunAsync(address);
    }

    private static async Task WriteAsync(NpgsqlDataSource source, string sql, object[] values, Guid item, string act)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var batch = new NpgsqlBatch(connection, transaction);
        var change = new NpgsqlBatchCommand(sql);
        foreach (var value in values)
        {
            change.Parameters.AddWithValue(value);
        }

        var told = new NpgsqlBatchCommand("INSERT INTO event (item, act, actor, at) VALUES ($1, $2, $3, now())");
        told.Parameters.AddWithValue(item);
        told.Parameters.AddWithValue(act);
        told.Parameters.AddWithValue("Nguyễn Mẫu An");
        batch.BatchCommands.Add(change);
        batch.BatchCommands.Add(told);
        await batch.ExecuteNonQueryAsync();
        await transaction.CommitAsync();
    }

    internal sealed record Item(Guid Id, string Owner, string Applicant, string Status);
}
