using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Directives;
using ThongSuot.Directives.Move;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;

namespace ThongSuot.Demonstration.Directives;

/// <summary>
/// Tells <see cref="DirectiveStories"/> and <see cref="RecentStories"/> through the real acts, each by its own person at its own
/// moment, up to the present.
/// </summary>
internal sealed class DemonstrationDirectives(
    IDbContextFactory<Db> contexts,
    WriteGate gate,
    DirectiveSettlement settlement,
    MoveDirective move,
    ISeatDirectory seats,
    Units units,
    Calendars calendars,
    OfficeClock clock
) : IDemonstration
{
    private const string Province = "/25/";

    public int Order => 40;

    public async Task LoadAsync(CancellationToken ct)
    {
        await using (var db = await contexts.CreateDbContextAsync(ct))
        {
            if (await db.Directives.AnyAsync(ct))
            {
                return;
            }
        }

        var giver = (await seats.UnderAsync(Province, Role.ProvinceLeader, ct))[0];
        var office = (await seats.UnderAsync(Province, Role.ProvinceOffice, ct))[0];
        foreach (var story in DirectiveStories.Reported.Concat(RecentStories.All))
        {
            await TellAsync(story, giver, office, null, ct);
        }
    }

    private async Task TellAsync(DirectiveStory story, Seat giver, Seat office, DirectiveId? parent, CancellationToken ct)
    {
        var at = Moment(story.At);
        if (at > clock.Now)
        {
            return;
        }

        var unit = units.ByPath($"{Province}{story.Unit}/") ?? units.CommunesOf("25").First(commune => commune.ShortName == story.Unit);
        var leader = (await seats.UnderAsync(unit.Path, unit.Kind == UnitKind.Commune ? Role.CommuneLeader : Role.DepartmentLeader, ct))[0];
        var draft = new DirectiveDraft
        {
            Giver = giver,
            Work = story.Work,
            LeadPath = unit.Path,
            Person = leader,
            SupportPaths = [.. story.Supports.Select(slug => $"{Province}{slug}/")],
            DueOn = Day(story.Due),
            LeadAnswersFor = story.LeadAnswersFor,
            SupportersDo = story.SupportersDo,
            Product = story.Product,
            ProductText = story.ProductText,
            DirectedBy = parent is null ? giver.Title : $"{giver.Title}, {giver.UnitName}",
            LegalGround = "Luật Tổ chức chính quyền địa phương; quy chế làm việc của UBND tỉnh",
            Acceptor = parent is null ? DirectiveAcceptor.ProvinceOffice : DirectiveAcceptor.Giver,
            Source = story.Document is null ? DirectiveSource.ByHand : DirectiveSource.Document,
            Document = story.Document,
            Parent = parent,
        };
        var given = Done(
            await gate.RunAsync<GivenDirective>(
                new Deed(Actor.From(giver), at),
                (write, token) => settlement.GiveAsync(write, draft, token),
                ct
            )
        );
        foreach (var part in story.Parts ?? [])
        {
            await TellAsync(part, leader, office, given.Id, ct);
        }

        foreach (var act in story.Acts.Where(act => Moment(act.At) <= clock.Now))
        {
            var seat = act.Who switch
            {
                StoryRole.Giver => giver,
                StoryRole.Office => office,
                _ => leader,
            };
            var input = act.Input with { DueOn = act.Due is { } due ? Day(due) : null };
            Done(
                await move.RunAsync(
                    given.Code,
                    act.Act,
                    input,
                    seat,
                    new Deed(Actor.From(seat), Moment(act.At), act.Input.Content.Length == 0 ? null : act.Input.Content),
                    ct
                )
            );
        }
    }

    private DateTimeOffset Moment(string told)
    {
        var parts = told.Split(' ');
        return OfficeClock.At(Day(parts[0]), TimeOnly.ParseExact(parts[1], "HH:mm", CultureInfo.InvariantCulture));
    }

    private DateOnly Day(string told)
    {
        if (!int.TryParse(told, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var offset))
        {
            return DateOnly.ParseExact(told, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        var (calendar, day) = (calendars.For(Province), clock.Today);
        for (var left = Math.Abs(offset); left > 0; left -= calendar.IsWorkingDay(day) ? 1 : 0)
        {
            day = day.AddDays(Math.Sign(offset));
        }

        return day;
    }

    private static T Done<T>(Result<T> result) =>
        result.IsRefused ? throw new InvalidOperationException(result.Refusal.Message) : result.Value;
}
