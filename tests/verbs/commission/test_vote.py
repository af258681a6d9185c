"""The open vote (V-8, V-9, V-35, B-58, B-59, B-63, B-64, X-67, X-69)."""

from __future__ import annotations

from decimal import Decimal

import pytest

from evaluation.base.ids import ResultId
from evaluation.commission.nouns import MatterOutcome
from tests.verbs.body import refused
from tests.verbs.commission.office import CHAIR, MEMBERS, VOTERS, Panel


class TestApproving:
    async def test_everybody_present_votes_himself_also_on_a_block(self, panel: Panel) -> None:
        await panel.is_sitting("aigul", "bolat", "dana")
        await panel.puts(1, 2, 3)
        for name in VOTERS[:-1]:
            view = await panel.votes(name)
            assert view.sitting.ballot is not None
        view = await panel.votes(VOTERS[-1])
        assert view.sitting.ballot is None
        assert view.sitting.ballots[0].table == frozenset(panel.ids(*VOTERS))
        assert set((await panel.outcomes()).values()) == {"approved"}

    async def test_a_majority_of_those_present(self, panel: Panel) -> None:
        """Three of five approve; of four who are there two and the chair don't."""
        await panel.is_sitting()
        await panel.puts(1)
        await panel.all_vote("marat", "nurlan")
        assert await panel.outcome(1) is MatterOutcome.APPROVED
        await panel.puts(2)
        await panel.all_vote("marat", "nurlan", "erlan")
        assert await panel.outcome(2) is MatterOutcome.REVISING

    async def test_who_has_not_voted_holds_it_open_and_nobody_votes_twice(
        self, panel: Panel
    ) -> None:
        await panel.is_sitting()
        await panel.puts(1)
        await panel.votes("marat", True)
        await panel.votes("marat", True)  # the messenger was silent, the thumb wasn't
        with refused("refuse-voted"):
            await panel.votes("marat", False)
        await panel.all_vote(among=(CHAIR, "nurlan", "erlan", "zhanar"))
        again = await panel.votes("marat", True, ballot=0)
        assert again.sitting.ballots[0].is_over
        with refused("refuse-voted"):
            await panel.votes("marat", False, ballot=0)

    @pytest.mark.parametrize("who", ["dana", "saule", "akim", "aigul"])
    async def test_nobody_else_votes(self, panel: Panel, who: str) -> None:
        await panel.is_sitting()
        await panel.puts(1)
        with refused("refuse-not-found"):
            await panel.votes(who)

    async def test_who_hasnt_sat_down_doesnt_vote(self, panel: Panel) -> None:
        await panel.is_sitting(here=MEMBERS[:3])
        await panel.puts(1)
        with refused("refuse-not-at-table"):
            await panel.votes("zhanar")

    async def test_a_vote_on_an_old_screen_is_told(self, panel: Panel) -> None:
        await panel.is_sitting()
        await panel.puts(1)
        await panel.all_vote(among=(CHAIR, "marat", "nurlan", "erlan"))
        with refused("refuse-ballot-over"):
            await panel.votes("zhanar", ballot=1)
        await panel.votes("zhanar")
        await panel.puts(2)
        with refused("refuse-ballot-over"):
            await panel.votes("zhanar", ballot=5)

    async def test_only_the_chair_puts_and_one_thing_at_a_time(self, panel: Panel) -> None:
        await panel.is_sitting()
        with refused("refuse-not-chair"):
            await panel.puts(1, by="marat")
        with refused("refuse-not-found"):
            await panel.puts(1, by="dana")
        with refused("refuse-not-found"):
            await panel.puts()
        await panel.puts(1)
        with refused("refuse-ballot-open"):
            await panel.puts(2)

    async def test_what_is_decided_isnt_put_again(self, panel: Panel) -> None:
        await panel.is_sitting()
        await panel.puts(1)
        await panel.all_vote()
        with refused("refuse-matter-closed"):
            await panel.puts(1, 2)


class TestBlocks:
    async def test_any_member_takes_a_name_out_before_he_votes(self, panel: Panel) -> None:
        await panel.is_sitting("aigul", "bolat", "dana")
        await panel.puts(1, 2, 3)
        await panel.votes("marat")
        with refused("refuse-voted"):
            await panel.sittings.take_out(panel["marat"], panel.sitting, 0, ResultId(2))
        view = await panel.sittings.take_out(panel["nurlan"], panel.sitting, 0, ResultId(2))
        assert view.sitting.ballots[0].results == (1, 3)
        await panel.all_vote(among=(CHAIR, "nurlan", "erlan", "zhanar"))
        assert await panel.outcomes() == {1: "approved", 2: "open", 3: "approved"}

    async def test_the_last_name_stays(self, panel: Panel) -> None:
        await panel.is_sitting()
        await panel.puts(1, 2)
        await panel.sittings.take_out(panel["nurlan"], panel.sitting, 0, ResultId(2))
        with refused("refuse-block-last"):
            await panel.sittings.take_out(panel["nurlan"], panel.sitting, 0, ResultId(1))
        with refused("refuse-not-found"):
            await panel.sittings.take_out(panel["nurlan"], panel.sitting, 0, ResultId(2))

    async def test_a_block_that_isnt_approved_is_put_one_by_one(self, panel: Panel) -> None:
        """Nobody's mark is revised by a vote on a list."""
        await panel.is_sitting()
        await panel.puts(1, 2)
        await panel.all_vote("marat", "nurlan", "erlan")
        assert await panel.outcomes() == {1: "open", 2: "open"}
        with refused("refuse-block-single", name="Aigul"):
            await panel.puts(1, 2)
        await panel.puts(1)
        await panel.all_vote()
        assert await panel.outcome(1) is MatterOutcome.APPROVED

    async def test_a_block_of_one_left_is_still_no_revision(self, panel: Panel) -> None:
        """Votes were given on the list that there was."""
        await panel.is_sitting()
        await panel.puts(1, 2)
        await panel.votes("marat", False)
        await panel.votes("nurlan", False)
        await panel.sittings.take_out(panel["erlan"], panel.sitting, 0, ResultId(2))
        await panel.all_vote("erlan", among=(CHAIR, "erlan", "zhanar"))
        assert await panel.outcomes() == {1: "open", 2: "open"}


class TestRevising:
    async def is_revised(self, panel: Panel) -> None:
        """The Commission revises Aigul's 3."""
        await panel.is_sitting()
        await panel.puts(1)
        await panel.all_vote("marat", "nurlan", "erlan")

    async def test_v35_first_approve_or_revise_then_the_marks_one_by_one(
        self, panel: Panel
    ) -> None:
        """The nearest to what was given first; of two equally near the higher."""
        await panel.is_sitting()
        with refused("refuse-matter-closed"):
            await panel.proposes("marat", 1, 4)
        await panel.puts(1)
        await panel.all_vote("marat", "nurlan", "erlan")
        with refused("refuse-no-correction"):
            await panel.puts_value(1)
        await panel.proposes("marat", 1, 1)
        await panel.proposes("nurlan", 1, 2)
        await panel.proposes("erlan", 1, 4)
        asked = []
        for _ in range(2):
            view = await panel.puts_value(1)
            assert view.sitting.ballot is not None
            asked.append(view.sitting.ballot.value)
            await panel.all_vote("marat", CHAIR, "zhanar")
        await panel.puts_value(1)
        await panel.all_vote("nurlan")
        assert asked == [Decimal(4), Decimal(2)]
        (found, _) = (await panel.now_sits()).matters
        assert (found.outcome, found.given, found.value) == (
            MatterOutcome.REVISED,
            Decimal(3),
            Decimal(1),
        )

    async def test_v35_a_revision_is_explained(self, panel: Panel) -> None:
        await self.is_revised(panel)
        with refused("refuse-reason-empty"):
            await panel.proposes("marat", 1, 4, why=" ")
        await panel.proposes("marat", 1, 4)
        await panel.puts_value(1)
        await panel.all_vote()
        assert (await panel.now_sits()).matters[0].explanation == "План перевыполнен"

    async def test_b64_without_an_explanation_where_the_act_asks_for_none(
        self, chapter: Panel
    ) -> None:
        await self.is_revised(chapter)
        await chapter.proposes("marat", 1, 4, why="")
        await chapter.puts_value(1)
        await chapter.all_vote()
        assert await chapter.outcome(1) is MatterOutcome.REVISED

    @pytest.mark.parametrize("value", ["5", "0", "2.5", "-1", "NaN", "1e9"])
    async def test_only_marks_that_the_sheet_allows(self, panel: Panel, value: str) -> None:
        await self.is_revised(panel)
        with refused("refuse-correction-value"):
            await panel.sittings.propose(
                panel["marat"], panel.sitting, ResultId(1), Decimal(value), "Так"
            )

    async def test_the_same_mark_is_no_correction(self, panel: Panel) -> None:
        await self.is_revised(panel)
        with refused("refuse-correction-same"):
            await panel.proposes("marat", 1, 3)

    async def test_a_mark_that_failed_isnt_put_again(self, panel: Panel) -> None:
        await self.is_revised(panel)
        await panel.proposes("marat", 1, 4)
        await panel.puts_value(1)
        await panel.all_vote(*MEMBERS[1:])
        with refused("refuse-no-correction"):
            await panel.puts_value(1)
        assert await panel.outcome(1) is MatterOutcome.REVISING
        await panel.proposes("marat", 1, 2)
        await panel.puts_value(1)

    async def test_nobody_proposes_while_it_is_voted_on(self, panel: Panel) -> None:
        await self.is_revised(panel)
        await panel.proposes("marat", 1, 4)
        await panel.puts_value(1)
        with refused("refuse-ballot-open"):
            await panel.proposes("nurlan", 1, 2)


class TestTies:
    async def test_v9_the_chair_decides_a_tie(self, panel: Panel) -> None:
        await panel.is_sitting(here=MEMBERS[:3])
        await panel.puts(1)
        await panel.all_vote("marat", "nurlan")
        assert await panel.outcome(1) is MatterOutcome.APPROVED
        await panel.puts(2)
        await panel.all_vote(CHAIR, "marat")
        assert await panel.outcome(2) is MatterOutcome.REVISING

    async def test_x69_the_chair_leaves_on_a_tie(self, panel: Panel) -> None:
        """It stays undecided in this sitting, also once he is back; nothing is put meanwhile."""
        await panel.is_sitting()
        await panel.puts(1)
        for name, for_it in zip(MEMBERS, (True, True, False, False), strict=True):
            await panel.votes(name, for_it)
        await panel.sittings.rise(panel[CHAIR], panel.sitting)
        assert await panel.outcome(1) is MatterOutcome.UNDECIDED
        with refused("refuse-no-chair"):
            await panel.puts(2)
        await panel.sittings.sit_down(panel[CHAIR], panel.sitting)
        with refused("refuse-matter-closed"):
            await panel.puts(1)

    async def test_x69_a_clear_majority_stands_though_he_left(self, panel: Panel) -> None:
        await panel.is_sitting()
        await panel.puts(1)
        await panel.sittings.rise(panel[CHAIR], panel.sitting)
        await panel.all_vote("marat")
        assert await panel.outcome(1) is MatterOutcome.APPROVED

    async def test_x69_a_withdrawn_chair_breaks_no_tie(self, panel: Panel) -> None:
        await panel.is_sitting()
        await panel.sittings.withdraw(panel[CHAIR], panel.sitting, ResultId(1))
        await panel.puts(1)
        await panel.all_vote("marat", "nurlan", among=MEMBERS)
        assert await panel.outcome(1) is MatterOutcome.UNDECIDED

    async def test_where_nobody_breaks_ties_half_decides_nothing(self, ties: Panel) -> None:
        """A proposed mark with half of the votes has failed."""
        await ties.is_sitting(here=MEMBERS[:3])
        await ties.puts(1)
        await ties.all_vote("marat", "nurlan")
        assert await ties.outcome(1) is MatterOutcome.UNDECIDED
        await ties.puts(2)
        await ties.all_vote("marat", "nurlan", "erlan")
        await ties.proposes("marat", 2, 4)
        await ties.puts_value(2)
        await ties.all_vote("marat", "nurlan")
        assert await ties.outcome(2) is MatterOutcome.REVISING


class TestWithdrawing:
    async def test_x67_nobody_is_barred_from_his_own(self, panel: Panel) -> None:
        """No act has a word on recusal."""
        await panel.is_sitting("marat", "aigul")
        await panel.puts(1)
        await panel.all_vote(among=VOTERS)
        assert await panel.outcome(1) is MatterOutcome.APPROVED

    async def test_x67_who_withdraws_counts_in_the_quorum_and_not_in_the_vote(
        self, panel: Panel
    ) -> None:
        """Four are there, a quorum; three vote: two are the majority."""
        await panel.is_sitting(here=MEMBERS[:3])
        await panel.sittings.withdraw(panel["marat"], panel.sitting, ResultId(1))
        await panel.puts(1)
        with refused("refuse-withdrawn"):
            await panel.votes("marat")
        await panel.votes(CHAIR)
        await panel.votes("nurlan")
        view = await panel.votes("erlan", False)
        assert view.sitting.ballots[0].table == frozenset(panel.ids(CHAIR, "nurlan", "erlan"))
        assert await panel.outcome(1) is MatterOutcome.APPROVED

    async def test_a_case_from_which_somebody_withdrew_is_put_singly(self, panel: Panel) -> None:
        await panel.is_sitting()
        await panel.sittings.withdraw(panel["marat"], panel.sitting, ResultId(1))
        with refused("refuse-block-single"):
            await panel.puts(1, 2)

    async def test_withdrawing_takes_the_name_out_of_an_open_block(self, panel: Panel) -> None:
        await panel.is_sitting()
        await panel.puts(1, 2)
        await panel.votes(CHAIR)
        view = await panel.sittings.withdraw(panel["marat"], panel.sitting, ResultId(1))
        assert view.sitting.ballots[0].results == (2,)
        with refused("refuse-voted"):
            await panel.sittings.withdraw(panel[CHAIR], panel.sitting, ResultId(2))

    async def test_the_last_who_is_waited_for_withdraws(self, panel: Panel) -> None:
        await panel.is_sitting()
        await panel.puts(1)
        await panel.all_vote(among=(CHAIR, "marat", "nurlan", "erlan"))
        await panel.sittings.withdraw(panel["zhanar"], panel.sitting, ResultId(1))
        assert await panel.outcome(1) is MatterOutcome.APPROVED

    async def test_where_everybody_withdrew_nobody_votes(self, panel: Panel) -> None:
        await panel.is_sitting()
        for name in VOTERS:
            await panel.sittings.withdraw(panel[name], panel.sitting, ResultId(1))
        with refused("refuse-no-voters"):
            await panel.puts(1)


class TestAmended:
    async def test_x69_an_order_amended_during_the_vote_restarts_it(self, panel: Panel) -> None:
        """What was decided stays decided."""
        await panel.is_sitting("aigul", "bolat", "dana")
        await panel.puts(1)
        await panel.all_vote()
        await panel.puts(2)
        await panel.votes("marat", False)
        await panel.composes("marat", "nurlan", "erlan", "saule", replaces=1, number="2-к")
        sitting = await panel.now_sits()
        assert sitting.ballot is None
        assert panel.id("zhanar") not in sitting.present
        assert await panel.outcomes() == {1: "approved", 2: "open", 3: "open"}
        with refused("refuse-not-found"):
            await panel.votes("zhanar", ballot=1)
        await panel.puts(2)
        await panel.all_vote()
        assert await panel.outcome(2) is MatterOutcome.APPROVED

    async def test_x69_a_tie_without_the_chair_begins_anew_under_another(
        self, panel: Panel
    ) -> None:
        await panel.is_sitting()
        await panel.puts(1)
        for name, for_it in zip(MEMBERS, (True, True, False, False), strict=True):
            await panel.votes(name, for_it)
        await panel.sittings.rise(panel[CHAIR], panel.sitting)
        await panel.composes(
            "nurlan", "erlan", "zhanar", "aigul", chair="marat", replaces=1, number="2-к"
        )
        assert await panel.outcome(1) is MatterOutcome.OPEN
        await panel.puts(1, by="marat")
        await panel.all_vote("erlan", "zhanar")
        assert await panel.outcome(1) is MatterOutcome.APPROVED

    async def test_words_of_who_is_out_go_with_him(self, panel: Panel) -> None:
        await panel.is_sitting()
        await panel.puts(1)
        await panel.all_vote("marat", "nurlan", "erlan")
        await panel.proposes("zhanar", 1, 4)
        await panel.composes("marat", "nurlan", "erlan", "saule", replaces=1, number="2-к")
        assert (await panel.now_sits()).matters[0].corrections == ()
        assert await panel.trail_is_whole()
