using FsCheck;
using FsCheck.Fluent;
using ThongSuot.Staffing.Optimise;
using ThongSuot.TestKit;

namespace ThongSuot.Staffing.Tests.Rules;

/// <summary>
/// Whatever is proposed, decided, begun, ended or withdrawn in whatever order: nobody is lost and nobody is in two places.
/// </summary>
public sealed class ConservationTests
{
    private static readonly string[] Bodies = ["/25/08236/", "/25/08239/", "/25/08242/", "/25/so-xay-dung/"];

    // Who, what, where to and how are drawn apart, so that every person meets every act. Half of the tries are what the move
    // waits for: three have to agree before it is decided, and by chance alone hardly any ever began.
    private static readonly Arbitrary<List<Attempt>> Tries = (
        from person in Gen.Choose(0, 7)
        from act in Gen.Choose(0, 8)
        from onward in Gen.Elements(true, false)
        from to in Gen.Elements(Bodies)
        from number in Gen.Choose(0, 10_000)
        select new Attempt(person, act, onward, to, number)
    )
        .ListOf()
        .Select(list => list.ToList())
        .ToArbitrary();

    [Fact]
    public void People_in_are_people_out_and_nobody_is_in_two_places()
    {
        var done = new int[9];
        Prop.ForAll(Tries, tries =>
            {
                var town = new Town(done);
                foreach (var attempt in tries)
                {
                    town.Try(attempt);
                    town.Check();
                }
            })
            .Check(Drawn.Cases(300));
        done.ShouldAllBe(times => times > 0, "an act that was never done moves nobody");
    }

    private sealed record Attempt(int Person, int Act, bool Onward, string To, int Number);

    private sealed class Town(int[] done)
    {
        // The last may not be moved however far the tries carry the day; an exemption that ends would be a lawful move, which
        // once was taken for a fault.
        private readonly List<StaffPerson> people =
        [
            .. Enumerable
                .Range(0, 8)
                .Select(at =>
                    Sample.Person(
                        facts =>
                            facts with
                            {
                                OwnerPath = Bodies[at % 4],
                                UnitPath = Bodies[at % 4] + "kinh-te/",
                                PregnantUntil = at == 7 ? Sample.Today.AddYears(100) : null,
                            },
                        $"CB25-{at:00000}"
                    )
                ),
        ];

        private readonly List<StaffMove> moves = [];
        private DateOnly today = Sample.Today;

        public void Try(Attempt attempt)
        {
            var number = attempt.Number;
            if (attempt.Act == 8)
            {
                today = today.AddDays(number % 120);
                done[8]++;
                return;
            }

            if (attempt.Act == 0 || moves.Count == 0)
            {
                Propose(people[attempt.Person], attempt.To, number);
                return;
            }

            // Mostly one that is still open: what is over refuses everything.
            var open = moves.Where(row => row.IsOpen).ToList();
            var among = open.Count > 0 && number % 4 > 0 ? open : moves;
            var move = among[number / 4 % among.Count];
            var subject = people.Single(row => row.Id == move.PersonId);
            var act = attempt.Onward ? Next(move, number) : attempt.Act;
            var result = act switch
            {
                1 => move.Consult(number % 5 > 0, "Có ý kiến", Sample.Paper with { On = today }, today),
                2 => move.Consent(number % 2 == 0, number % 7 > 0, "Có ý kiến", null, today),
                3 => move.Decide(
                    "1/QĐ",
                    today,
                    new MoveTerm(today, move.Kind == MoveKind.Transfer ? null : today.AddMonths(5)),
                    number % 3 > 0 ? "Nơi nhận cần hơn" : null,
                    subject,
                    Sample.Law(today)
                ),
                4 => move.Start(subject, today),
                5 => move.Extend(move.EndsOn?.AddMonths(number % 12), "Việc chưa xong", subject, Sample.Law(today)),
                6 => move.End(number % 2 == 0, "Xong việc", subject, today),
                _ => move.Withdraw("Không cần nữa", subject, today),
            };
            done[act] += result.IsRefused ? 0 : 1;
        }

        public void Check()
        {
            people.Count.ShouldBe(8);
            // On payrolls and at work: the same people, each once.
            Bodies.Sum(body => people.Count(person => person.OwnerPath == body)).ShouldBe(8);
            var (outs, ins) = (
                people.Count(person => person.LentOwnerPath is not null),
                Bodies.Sum(body => people.Count(person => person.LentOwnerPath == body))
            );
            outs.ShouldBe(ins);
            Bodies.Sum(body => people.Count(person => person.WorksFor == body)).ShouldBe(8);
            foreach (var person in people)
            {
                var open = moves.Where(move => move.PersonId == person.Id && move.IsOpen).ToList();
                open.Count.ShouldBeLessThanOrEqualTo(1);
                person.OpenMoveId.ShouldBe(open.Count == 0 ? null : open[0].Id);
                (person.LentOwnerPath is not null).ShouldBe(
                    open.Any(move => move is { State: MoveState.Running, Kind: MoveKind.Secondment })
                );
            }

            moves.ShouldAllBe(move => move.Kind != MoveKind.Secondment || move.EndsOn < move.StartsOn.AddMonths(36));
            moves.ShouldAllBe(move => move.PersonId != people[7].Id);
        }

        private static int Next(StaffMove move, int number) =>
            move.State switch
            {
                MoveState.Proposed when move.ConsultedOn is null => 1,
                MoveState.Proposed when move.SenderSaidOn is null || move.ReceiverSaidOn is null => 2,
                MoveState.Proposed => 3,
                MoveState.Decided => 4,
                _ => number % 2 == 0 ? 5 : 6,
            };

        private void Propose(StaffPerson person, string to, int number)
        {
            var kind = number % 3 == 0 ? MoveKind.Transfer : MoveKind.Secondment;
            var term =
                kind == MoveKind.Transfer ? new MoveTerm(today.AddDays(5), null) : MoveTerm.OfMonths(today.AddDays(5), 3 + (number % 40));
            var made = StaffMove.Propose(
                $"M{moves.Count}",
                kind,
                person,
                new MovePlace(to, to + "kinh-te/", "mt-dia-chinh"),
                term,
                "Bù thiếu",
                Sample.MoveFacts,
                Sample.Law(today)
            );
            if (!made.IsRefused)
            {
                moves.Add(made.Value);
                done[0]++;
            }
        }
    }
}
