using System.Collections.Immutable;

namespace ThongSuot.Staffing.Optimise;

/// <summary>
/// The staffing problem as a circulation: source → kind of move → unit × kind → group → person → unit × speciality it may serve →
/// short place → sink. Every limit of the problem is nested in the next, which is why a flow can state all of them.
/// </summary>
internal sealed class PlanNetwork
{
    private readonly StaffingProblem problem;
    private readonly ObjectiveScale scale;
    private readonly FlowNetwork network = new();
    private readonly List<int> up = [];
    private readonly int source;
    private readonly int sink;
    private readonly ILookup<(string Speciality, bool Leadership), int> places;
    private readonly ILookup<int, MoveChoice> pinned;
    private readonly ILookup<int, MoveChoice> kept;
    private readonly ILookup<int, MoveChoice> forbidden;
    private readonly Dictionary<int, int> placeNode = [];
    private readonly Dictionary<(int Unit, string Speciality, bool Leadership), int> servingNode = [];
    private readonly Dictionary<(int Unit, MoveKind Kind), int> doorNode = [];
    private readonly Dictionary<MoveKind, int> kindNode = [];
    private readonly Dictionary<int, int> lentArc = [];
    private readonly List<(int Person, int Arc, int Serving)> ways = [];
    private readonly List<(int Person, int Arc, int Group)> direct = [];
    private readonly List<(int Serving, int Arc, int Group)> roads = [];

    /// <param name="keep">Moves of an earlier plan: among equally good plans the one most like it is taken.</param>
    public PlanNetwork(StaffingProblem problem, ObjectiveScale scale, IEnumerable<MoveChoice> keep)
    {
        (this.problem, this.scale) = (problem, scale);
        places = Enumerable
            .Range(0, problem.Groups.Length)
            .Where(group => !problem.Groups[group].ShortageWeights.IsEmpty)
            .ToLookup(group => (problem.Groups[group].Speciality, problem.Groups[group].Leadership));
        pinned = problem.Pinned.ToLookup(static choice => choice.Person);
        kept = keep.ToLookup(static choice => choice.Person);
        forbidden = problem.Forbidden.ToLookup(static choice => choice.Person);
        (source, sink) = (Node(), Node());
        AddGroups();
        network.AddArc(sink, source, int.MaxValue, 0);
    }

    /// <summary>Solves it and reads the moves off the flow.</summary>
    /// <returns>Who goes where; how many of each group's people are lent; whether the certificate holds.</returns>
    public (List<(int Person, int ToGroup)> Moves, IReadOnlyDictionary<int, int> Lent, bool Proven) Solve(CancellationToken ct)
    {
        if (kindNode.Count == 0)
        {
            return ([], new Dictionary<int, int>(), true);
        }

        var answer = NetworkSimplex.Solve(network, sink, [.. up], ct);
        var lent = lentArc.ToDictionary(static entry => entry.Key, entry => answer.Flow[entry.Value]);
        return (Read(answer.Flow), lent, FlowCertificate.Holds(network, answer));
    }

    private void AddGroups()
    {
        var members = Enumerable
            .Range(0, problem.People.Length)
            .Where(person => problem.People[person].Held is null)
            .ToLookup(person => problem.People[person].Group);
        for (var index = 0; index < problem.Groups.Length; index++)
        {
            var group = problem.Groups[index];
            if (KindsOf(index).Any(static way => way.Most > 0) && members[index].Where(HasSomewhereToGo).ToList() is { Count: > 0 } able)
            {
                var (gate, leaving) = (Node(), Node());
                Lead(gate, network.AddArc(gate, leaving, group.Surplus + group.Lendable, 0));
                able.ForEach(person => AddPerson(person, leaving));
                foreach (var (kind, most, movements) in KindsOf(index).Where(static way => way.Most > 0))
                {
                    var door = Door(group.Unit, kind);
                    var arc = network.AddArc(door, gate, most, movements * scale.Movement);
                    Lead(door, arc);
                    if (kind == MoveKind.Secondment)
                    {
                        lentArc[index] = arc;
                    }
                }
            }
        }
    }

    private IEnumerable<(MoveKind Kind, int Most, int Movements)> KindsOf(int index)
    {
        var (group, weights) = (problem.Groups[index], problem.Weights);
        var unit = problem.Units[group.Unit];
        if (group.Leadership)
        {
            yield return (MoveKind.Rotation, Least(group.Surplus, unit.MaxRotations, weights.MaxRotations), weights.RotationMovements);
        }
        else
        {
            yield return (MoveKind.Transfer, Least(group.Surplus, unit.MaxTransfers, weights.MaxTransfers), weights.TransferMovements);
            yield return (
                MoveKind.Secondment,
                Least(group.Surplus + group.Lendable, unit.MaxSecondments, weights.MaxSecondments),
                weights.SecondmentMovements
            );
        }
    }

    private static int Least(int group, int unit, int? plan) => Math.Min(group, Math.Min(unit, plan ?? int.MaxValue));

    private int Door(int unit, MoveKind kind)
    {
        if (!doorNode.TryGetValue((unit, kind), out var door))
        {
            door = doorNode[(unit, kind)] = Node();
            var of = problem.Units[unit];
            var limit = kind switch
            {
                MoveKind.Transfer => of.MaxTransfers,
                MoveKind.Secondment => of.MaxSecondments,
                _ => of.MaxRotations,
            };
            var whole = Whole(kind);
            Lead(whole, network.AddArc(whole, door, limit, 0));
        }

        return door;
    }

    private int Whole(MoveKind kind)
    {
        if (!kindNode.TryGetValue(kind, out var node))
        {
            node = kindNode[kind] = Node();
            var weights = problem.Weights;
            var limit = kind switch
            {
                MoveKind.Transfer => weights.MaxTransfers,
                MoveKind.Secondment => weights.MaxSecondments,
                _ => weights.MaxRotations,
            };
            Lead(source, network.AddArc(source, node, limit ?? int.MaxValue, 0));
        }

        return node;
    }

    private bool HasSomewhereToGo(int index) => problem.People[index].Skills.Any(skill => TargetsOf(index, skill).Any());

    private IEnumerable<int> TargetsOf(int index, PlanSkill skill)
    {
        var person = problem.People[index];
        var group = problem.Groups[person.Group];
        return places[(skill.Speciality, group.Leadership)]
            .Where(target =>
                problem.Groups[target].Unit is var unit
                && unit != group.Unit
                && !person.Refused.Contains(unit)
                && !forbidden[index].Any(choice => choice.ToUnit == unit && choice.Speciality == skill.Speciality)
            );
    }

    // Most people are alike in where they can go and share the roads of their unit; whoever has a home, a refusal or a wish has
    // arcs of their own.
    private void AddPerson(int index, int leaving)
    {
        var person = problem.People[index];
        var group = problem.Groups[person.Group];
        var node = Node();
        var own = !person.Refused.IsEmpty || pinned.Contains(index) || kept.Contains(index) || forbidden.Contains(index);
        foreach (var skill in person.Skills.DistinctBy(static skill => skill.Speciality))
        {
            var targets = TargetsOf(index, skill).ToList();
            foreach (var target in targets.Where(target => own || problem.Groups[target].Unit == person.Home))
            {
                var arc = network.AddArc(
                    node,
                    Place(target),
                    1,
                    (Distances.Of(problem, person, problem.Groups[target]) * scale.Distance) - Wish(index, target)
                );
                direct.Add((index, arc, target));
                Lead(node, arc);
            }

            if (!own && targets.Count > 0)
            {
                var serving = Serving(group, skill.Speciality);
                var arc = network.AddArc(node, serving, 1, skill.Main ? 0 : Distances.SecondSkill(problem.Weights) * scale.Distance);
                ways.Add((index, arc, serving));
                Lead(node, arc);
            }
        }

        Lead(leaving, network.AddArc(leaving, node, 1, 0));
    }

    private long Wish(int index, int target)
    {
        var group = problem.Groups[target];
        bool Names(MoveChoice choice) => choice.ToUnit == group.Unit && choice.Speciality == group.Speciality;
        return (pinned[index].Any(Names) ? scale.Pin : 0) + (kept[index].Any(Names) ? 1 : 0);
    }

    private int Serving(PlanGroup group, string speciality)
    {
        var key = (group.Unit, speciality, group.Leadership);
        if (!servingNode.TryGetValue(key, out var node))
        {
            node = servingNode[key] = Node();
            foreach (var target in places[(speciality, group.Leadership)].Where(target => problem.Groups[target].Unit != group.Unit))
            {
                var most = problem.Groups[target].ShortageWeights.Length;
                var arc = network.AddArc(
                    node,
                    Place(target),
                    most,
                    Distances.Road(problem, group.Unit, problem.Groups[target].Unit) * scale.Distance
                );
                roads.Add((node, arc, target));
                Lead(node, arc);
            }
        }

        return node;
    }

    private int Place(int group)
    {
        if (!placeNode.TryGetValue(group, out var node))
        {
            node = placeNode[group] = Node();
            foreach (var alike in problem.Groups[group].ShortageWeights.GroupBy(static weight => weight))
            {
                Lead(node, network.AddArc(node, sink, alike.Count(), -alike.Key * scale.Weight));
            }
        }

        return node;
    }

    private int Node()
    {
        up.Add(-1);
        return network.AddNode();
    }

    // The first arc by which a node reaches the sink begins the search's first basis.
    private void Lead(int node, int arc)
    {
        if (up[node] < 0)
        {
            up[node] = arc;
        }
    }

    private List<(int Person, int ToGroup)> Read(int[] flow)
    {
        var moves = direct.Where(way => flow[way.Arc] > 0).Select(static way => (way.Person, way.Group)).ToList();
        var open = roads
            .Where(road => flow[road.Arc] > 0)
            .ToLookup(static road => road.Serving, road => (road.Group, Units: flow[road.Arc]));
        foreach (var unit in ways.Where(way => flow[way.Arc] > 0).GroupBy(static way => way.Serving, static way => way.Person))
        {
            moves.AddRange(unit.Zip(open[unit.Key].SelectMany(static road => Enumerable.Repeat(road.Group, road.Units))));
        }

        return moves;
    }
}
