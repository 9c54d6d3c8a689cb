/**
 * Function words: they hold a sentence together but do not say what it is about, so they are left
 * out of the index and never count as evidence that a passage answers.
 */
const words = `
a an the this that these those some any each every either neither both all such no not nor and or
but if then than so as of at by for from in into on onto to toward towards upon with within without
about above across after against along among around before behind below beneath beside besides
between beyond down during except inside near off out outside over past per since through throughout
till under until up via
i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers
herself it its itself they them their theirs themselves one ones someone somebody something anyone
anybody anything everyone everybody everything
am is are was were be been being do does did doing done have has had having will would shall should
can could may might must ought cannot
who whom whose which what when where why how whether there here
also just only very too even ever still yet again once quite rather really please
dont didnt doesnt isnt wasnt arent werent wont wouldnt couldnt shouldnt hasnt havent hadnt cant mustnt
im ive youre youve weve theyre theyve whats whos wheres whens whys hows thats theres
because while although though however whereas
`;

export const stopWords: ReadonlySet<string> = new Set(words.split(/\s+/).filter(Boolean));
