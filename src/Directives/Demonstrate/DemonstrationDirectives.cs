using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Directives.Move;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;

namespace ThongSuot.Directives.Demonstrate;

/// <summary>Tells <see cref="DirectiveStories"/> through the real acts, each by its own person at its own moment, up to the present.</summary>
internal sealed class DemonstrationDirectives(IDbContextFactory<Db> contexts, WriteGate gate, DirectiveBook book, MoveDirective move, ISeatDirectory seats, Units units, OfficeClock clock) : IDemonstration
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
        foreach (var story in DirectiveStories.All)
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
            Giver = giver, Work = story.Work, LeadPath = unit.Path, Person = leader, SupportPaths = [.. story.Supports.Select(slug => $"{Province}{slug}/")], DueOn = DateOnly.ParseExact(story.Due, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            LeadAnswersFor = story.LeadAnswersFor, SupportersDo = story.SupportersDo, Product = story.Product, ProductText = story.ProductText, DirectedBy = $"{giver.Title} ({giver.UnitName})",
            LegalGround = "Luật Tổ chức chính quyền địa phương; quy chế làm việc của UBND tỉnh", Acceptor = parent is null ? DirectiveAcceptor.ProvinceOffice : DirectiveAcceptor.Giver, Source = DirectiveSource.Document, Document = story.Document, Parent = parent,
        };
        var given = Done(await gate.RunAsync<GivenDirective>(new Deed(Actor.From(giver), at), (write, token) => book.GiveAsync(write, draft, token), ct));
        foreach (var part in story.Parts ?? [])
        {
            await TellAsync(part, leader, office, given.Id, ct);
        }

        foreach (var act in story.Acts.Where(act => Moment(act.At) <= clock.Now))
        {
            var seat = act.Who switch { StoryRole.Giver => giver, StoryRole.Office => office, _ => leader };
            Done(await move.RunAsync(given.Code, act.Act, act.Input, seat, new Deed(Actor.From(seat), Moment(act.At), act.Input.Content.Length == 0 ? null : act.Input.Content), ct));
        }
    }

    private static DateTimeOffset Moment(string local) => new DateTimeOffset(DateTime.ParseExact(local, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), OfficeClock.VietnamOffset).ToUniversalTime();

    private static T Done<T>(Result<T> result) => result.IsRefused ? throw new InvalidOperationException(result.Refusal.Message) : result.Value;
}
