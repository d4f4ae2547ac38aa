using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Directives.Give;
using ThongSuot.Directives.Move;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Directives.Tests;

/// <summary>A commune with its people and whoever gives from the province; acts through the real handlers.</summary>
internal sealed record People(
    Given Given,
    Territory.Unit Commune,
    (string UserName, Seat Seat) Leader,
    (string UserName, Seat Seat) Officer,
    (string UserName, Seat Seat) Province,
    (string UserName, Seat Seat) Office
)
{
    public static async Task<People> OnAsync(Given given)
    {
        var commune = given.Commune();
        return new(
            given,
            commune,
            await given.SeatAsync(Role.CommuneLeader, commune.Path, "Phó Chủ tịch UBND"),
            await given.SeatAsync(Role.CaseOfficer, commune.Path + "van-phong/", "Công chức Tư pháp – Hộ tịch"),
            await given.SeatAsync(Role.ProvinceLeader, "/25/", "Phó Chủ tịch UBND tỉnh"),
            await given.SeatAsync(Role.ProvinceOffice, "/25/vp-ubnd/", "Chuyên viên")
        );
    }

    public DirectiveDraft Draft(Func<DirectiveDraft, DirectiveDraft>? change = null)
    {
        var draft = Sample.Clear with
        {
            Giver = Province.Seat,
            LeadPath = Commune.Path,
            Person = Leader.Seat,
            SupportPaths = [],
            SupportersDo = null,
        };
        return change?.Invoke(draft) ?? draft;
    }

    public async Task<Result<GivenDirective>> TryGiveAsync(DirectiveDraft draft)
    {
        await using var scope = Given.Program.Scope();
        return await scope
            .ServiceProvider.GetRequiredService<GiveDirective>()
            .RunAsync(draft, null, new Deed(Actor.From(draft.Giver), Given.Clock.GetUtcNow()), default);
    }

    public async Task<string> GiveAsync(Func<DirectiveDraft, DirectiveDraft>? change = null) =>
        (await TryGiveAsync(Draft(change))).Value.Code;

    public async Task<string?> MoveAsync(
        Seat seat,
        string code,
        DirectiveAct act,
        string content = "Theo quy định",
        DateOnly? due = null,
        Seat? person = null,
        int? percent = 50
    )
    {
        await using var scope = Given.Program.Scope();
        var input = new MoveInput
        {
            Content = content,
            DueOn = due,
            Person = person,
            Percent = percent,
            DocumentNumber = "12/UBND",
            WithoutBecause = act == DirectiveAct.Submit ? "Bản ký số chưa phát hành" : null,
        };
        return (
            await scope
                .ServiceProvider.GetRequiredService<MoveDirective>()
                .RunAsync(code, act, input, seat, new Deed(Actor.From(seat), Given.Clock.GetUtcNow(), content), default)
        )
            .Refusal
            ?.Code;
    }
}
