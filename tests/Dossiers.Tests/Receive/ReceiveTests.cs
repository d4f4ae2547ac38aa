using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Outbox;
using ThongSuot.Platform.Tallies;
using ThongSuot.Platform.Writing;
using ThongSuot.TestKit;

namespace ThongSuot.Dossiers.Tests.Receive;

public sealed class ReceiveTests
{
    [Theory, OnEveryDatabase]
    public async Task A_reception_leaves_dossier_deed_tally_and_message_together(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();

        var code = (await given.ReceiveAsync(people.Counter.Seat)).Value;

        var (dossier, deeds, received, messages) = await given.ReadAsync(async db =>
        {
            var row = await db.Set<Dossier>().SingleAsync(d => d.Code == code);
            var id = row.Id.Value;
            return (
                row,
                await db.Set<DeedRow>().Where(d => d.SubjectId == id).ToListAsync(),
                (
                    await db.TallyLinesAsync(
                        new Scope(people.Commune.Path),
                        [people.Commune.Path],
                        ["1.000656"],
                        [new DateOnly(2025, 9, 30)],
                        default
                    )
                ).Until(people.Commune.Path, "1.000656", 0)[(int)DossierMeasure.ReceivedDirect],
                await db.Set<OutboxRow>().CountAsync(m => m.Key == code)
            );
        });
        dossier.Status.ShouldBe(DossierStatus.Accepted);
        dossier.OwnerPath.ShouldBe(people.Commune.Path);
        deeds.Single().Act.ShouldBe("dossier.received");
        deeds.Single().ActorName.ShouldBe(people.Counter.Seat.PersonName);
        received.ShouldBe(1);
        messages.ShouldBeInRange(0, 1, "the worker may have taken it already");
        DossierCode.IsValid(code).ShouldBeTrue();
    }

    [Theory, OnEveryDatabase]
    public async Task Thirty_receptions_at_once_get_thirty_codes_without_a_gap(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();

        var codes = await Task.WhenAll(Enumerable.Range(0, 30).Select(_ => given.ReceiveAsync(people.Counter.Seat)));

        var orders = codes.Select(code => int.Parse(code.Value[^4..])).Order().ToList();
        orders.ShouldBe(Enumerable.Range(orders[0], 30));
    }

    [Theory, OnEveryDatabase]
    public async Task The_same_form_sent_twice_makes_one_dossier_and_gives_the_same_code(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();

        var sent = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => given.ReceiveAsync(people.Counter.Seat, key: "one-form")));

        sent.Select(answer => answer.Value).Distinct().Count().ShouldBe(1);
        (await given.ReadAsync(db => db.Set<Dossier>().CountAsync(d => d.OwnerPath == people.Commune.Path))).ShouldBe(1);
    }

    [Theory, OnEveryDatabase]
    public async Task Any_centre_takes_a_dossier_for_another_commune_and_it_goes_to_its_owner(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var (here, there) = (await given.PeopleAsync(), await given.PeopleAsync());

        var code = (await given.ReceiveAsync(here.Counter.Seat, ownerPath: there.Commune.Path)).Value;

        (await given.MoveAsync(there.Leader.Seat, code, "phan-cong", officer: there.Officer.Seat)).IsRefused.ShouldBeFalse();
        (await given.MoveAsync(here.Leader.Seat, code, "ky-ket-qua")).Refusal!.Code.ShouldBe("dossier.not-yours");
        (await given.MoveAsync(there.Leader.Seat, code, "ky-ket-qua")).IsRefused.ShouldBeFalse();
        (await given.MoveAsync(there.Counter.Seat, code, "tra-ket-qua")).Refusal!.Code.ShouldBe("dossier.not-yours");
        (await given.MoveAsync(here.Counter.Seat, code, "tra-ket-qua")).IsRefused.ShouldBeFalse();
    }

    [Theory, OnEveryDatabase]
    public async Task A_dossier_of_another_commune_cannot_be_found_or_moved(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var (here, there) = (await given.PeopleAsync(), await given.PeopleAsync());
        var code = (await given.ReceiveAsync(here.Counter.Seat)).Value;

        (await given.MoveAsync(there.Leader.Seat, code, "phan-cong", officer: there.Officer.Seat)).Refusal!.Code.ShouldBe(
            "dossier.not-found"
        );
        var visitor = await given.Program.Visit().SignInAsync(there.Leader.UserName);
        (await visitor.GetAsync($"/ho-so/{code}")).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
        (await visitor.GetAsync($"/ho-so?nhom=tat-ca&tim={code}")).Text.ShouldContain("Không có hồ sơ nào");
    }

    [Theory, OnEveryDatabase]
    public async Task An_unknown_procedure_or_owner_is_refused_at_its_field_and_nothing_is_written(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();

        (await given.ReceiveAsync(people.Counter.Seat, procedureCode: "9.999999")).Refusal!.Field.ShouldBe("Procedure");
        (await given.ReceiveAsync(people.Counter.Seat, ownerPath: given.ForeignCommune().Path)).Refusal!.Field.ShouldBe("Owner");
        (await given.ReceiveAsync(people.Counter.Seat, phone: "091234567")).Refusal!.Message.ShouldContain("thiếu 1 chữ số");
        (await given.ReadAsync(db => db.Set<Dossier>().CountAsync(d => d.ReceptionPath == people.Counter.Seat.UnitPath))).ShouldBe(0);
    }
}
