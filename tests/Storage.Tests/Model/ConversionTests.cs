using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Outbox;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Storage.Tests.Model;

public sealed class ConversionTests
{
    [Theory, OnEveryDatabase]
    public async Task A_moment_comes_back_the_same_and_in_UTC(TestDatabase kind)
    {
        var program = await Quiet.OnAsync(kind);
        var moment = new DateTimeOffset(2025, 9, 13, 0, 30, 15, 123, 456, TimeSpan.FromHours(7));
        var topic = await SendAtAsync(program, moment);

        var row = await program.ReadAsync(db => db.Set<OutboxRow>().SingleAsync(message => message.Topic == topic));

        row.NextAttemptAt.ShouldBe(moment);
        row.NextAttemptAt.Offset.ShouldBe(TimeSpan.Zero);
    }

    [Theory, OnEveryDatabase]
    public async Task The_database_orders_and_compares_moments_whatever_their_offset(TestDatabase kind)
    {
        var program = await Quiet.OnAsync(kind);
        // By the clock on the wall the first is the latest; by the moment it is the earliest.
        DateTimeOffset[] moments =
        [
            new(2025, 9, 13, 9, 0, 0, TimeSpan.FromHours(9)),
            new(2025, 9, 13, 8, 0, 0, TimeSpan.FromHours(7)),
            new(2025, 9, 13, 2, 0, 0, TimeSpan.Zero),
            new(2025, 9, 12, 23, 59, 59, 999, TimeSpan.FromHours(-3)),
        ];
        var topic = await SendAtAsync(program, moments);
        var limit = new DateTimeOffset(2025, 9, 13, 9, 0, 0, TimeSpan.FromHours(7));

        var ordered = await program.ReadAsync(db =>
            db.Set<OutboxRow>()
                .Where(message => message.Topic == topic)
                .OrderBy(message => message.NextAttemptAt)
                .Select(message => message.NextAttemptAt)
                .ToListAsync()
        );
        var before = await program.ReadAsync(db =>
            db.Set<OutboxRow>().CountAsync(message => message.Topic == topic && message.NextAttemptAt < limit)
        );

        ordered.ShouldBe(moments.OrderBy(moment => moment));
        before.ShouldBe(2);
    }

    [Theory, OnEveryDatabase]
    public async Task An_enum_is_stored_as_its_name(TestDatabase kind)
    {
        var program = await Quiet.OnAsync(kind);
        var subject = Guid.CreateVersion7();
        await program
            .Gate()
            .RunAsync(
                program.Deed() with
                {
                    Actor = Actor.Citizen,
                },
                (write, _) =>
                {
                    write.Leave(subject);
                    return Task.FromResult(Result.Done);
                },
                default
            );

        var stored = await program.ReadAsync(db =>
            db.Database.SqlQuery<string>($"SELECT actor_kind AS \"Value\" FROM platform_deeds WHERE subject_id = {subject}").SingleAsync()
        );

        stored.ShouldBe("Citizen");
    }

    [Theory, OnEveryDatabase]
    public async Task Typed_ids_are_stored_as_guids_and_come_back_typed(TestDatabase kind)
    {
        var program = await Quiet.OnAsync(kind);
        var (_, seat) = await new Given(program).SeatAsync(Role.CaseOfficer, "/25/08236/");

        var found = await program.Services.GetRequiredService<ISeatDirectory>().FindAsync(seat.SeatId, default);
        var ids = await program.ReadAsync(db =>
            Task.FromResult(
                db.Model.GetEntityTypes()
                    .SelectMany(entity => entity.GetProperties())
                    .Where(property =>
                        (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType)
                            .GetInterfaces()
                            .Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IId<>))
                    )
                    .Select(property => property.GetTypeMapping().Converter?.ProviderClrType)
                    .ToList()
            )
        );

        (found!.SeatId, found.AccountId, found.UnitId).ShouldBe((seat.SeatId, seat.AccountId, seat.UnitId));
        ids.Count.ShouldBeGreaterThan(10);
        ids.ShouldAllBe(type => type == typeof(Guid));
    }

    private static async Task<string> SendAtAsync(TestProgram program, params DateTimeOffset[] moments)
    {
        var topic = "test." + Guid.CreateVersion7();
        foreach (var moment in moments)
        {
            await program
                .Gate()
                .RunAsync(
                    program.Deed() with
                    {
                        At = moment,
                    },
                    (write, _) =>
                    {
                        write.Record("test.sent", "test", Guid.Empty, "25", "/25/", "Gửi");
                        write.Send(string.Empty, topic, string.Empty, new { });
                        return Task.FromResult(Result.Done);
                    },
                    default
                );
        }

        return topic;
    }
}
