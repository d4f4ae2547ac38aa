using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Benefits.File;
using ThongSuot.Benefits.Move;
using ThongSuot.Benefits.Policy;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Benefits.Tests;

/// <summary>A commune that files and pays, and two people of the province who approve; acts through the real handlers.</summary>
internal sealed record Office(
    Given Given,
    Territory.Unit Commune,
    (string UserName, Seat Seat) Clerk,
    (string UserName, Seat Seat) Head,
    (string UserName, Seat Seat) Province,
    (string UserName, Seat Seat) Leader
)
{
    private static int person;

    public static async Task<Office> OnAsync(Given given)
    {
        var commune = given.Commune();
        return new(
            given,
            commune,
            await given.SeatAsync(Role.CaseOfficer, commune.Path + "van-phong/", "Công chức Nội vụ"),
            await given.SeatAsync(Role.CommuneLeader, commune.Path, "Chủ tịch UBND"),
            await given.SeatAsync(Role.HomeAffairs, "/25/so-noi-vu/", "Phó Giám đốc Sở Nội vụ"),
            await given.SeatAsync(Role.ProvinceLeader, "/25/", "Phó Chủ tịch UBND tỉnh")
        );
    }

    /// <summary>A personal number that no other test has.</summary>
    public static string NextNumber() => $"098{Environment.ProcessId % 1000:000}{Interlocked.Increment(ref person):000000}";

    public async Task<Result<string>> TryFileAsync(CaseParticulars particulars, Seat? seat = null, string? unit = null)
    {
        await using var scope = Given.Program.Scope();
        var who = seat ?? Clerk.Seat;
        return await scope
            .ServiceProvider.GetRequiredService<FileCase>()
            .RunAsync(unit ?? Commune.Path, particulars, who, new Deed(Actor.From(who), Given.Clock.GetUtcNow()), default);
    }

    public async Task<string> FileAsync(PolicyFacts? facts = null, Scheme scheme = Scheme.EarlyRetirement178) =>
        (await TryFileAsync(Sample.Particulars(facts, scheme, NextNumber()))).Value;

    public async Task<string?> MoveAsync(
        Seat seat,
        string code,
        CaseAct act,
        string content = "Theo quy định",
        long? amount = null,
        PolicyFacts? facts = null,
        DateOnly? on = null
    )
    {
        await using var scope = Given.Program.Scope();
        var input = new MoveInput
        {
            Content = content,
            Number = "1234/QĐ-UBND",
            On = on ?? new DateOnly(2025, 9, 11),
            SignerTitle = "Phó Chủ tịch",
            SignerName = "Nguyễn Mẫu Sơn",
            Amount = amount,
            Facts = facts,
        };
        return (
            await scope
                .ServiceProvider.GetRequiredService<MoveCase>()
                .RunAsync(code, act, input, seat, new Deed(Actor.From(seat), Given.Clock.GetUtcNow(), content), default)
        )
            .Refusal
            ?.Code;
    }

    public async Task<string> PaidAsync(PolicyFacts? facts = null)
    {
        var code = await FileAsync(facts);
        (await MoveAsync(Head.Seat, code, CaseAct.Submit)).ShouldBeNull();
        (await MoveAsync(Province.Seat, code, CaseAct.Approve)).ShouldBeNull();
        (await MoveAsync(Leader.Seat, code, CaseAct.Decide)).ShouldBeNull();
        var payer = await Given.SeatAsync(Role.CommuneLeader, Commune.Path, "Phó Chủ tịch UBND");
        (await MoveAsync(payer.Seat, code, CaseAct.Pay, amount: (await RowAsync(code)).LeftToPay)).ShouldBeNull();
        (await MoveAsync(payer.Seat, code, CaseAct.ConfirmPaid)).ShouldBe("benefit.own-record");
        (await MoveAsync(Head.Seat, code, CaseAct.ConfirmPaid)).ShouldBeNull();
        return code;
    }

    public Task<BenefitCase> RowAsync(string code) =>
        Given.ReadAsync(db =>
        {
            var cases = db.BenefitCases;
            return cases
                .AsNoTracking()
                .Include(row => row.Calculations)
                .Include(row => row.Payments)
                .Include(row => row.Decisions)
                .SingleAsync(row => row.Code == code);
        });
}
